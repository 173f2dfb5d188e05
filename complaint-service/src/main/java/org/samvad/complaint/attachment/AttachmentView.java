package org.samvad.complaint.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see or hear in a case, as its citizen and its officers are told.
 *
 * @param number its place among all of the case, from 1; the audit names it by this
 * @param sequence the entry of the conversation that it belongs to
 * @param bytes its size
 * @param seconds how long it plays, of a voice note
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,
        int number,
        @JsonIgnore int sequence,
        AttachmentKind kind,
        String mediaType,
        int bytes,
        @Nullable Integer seconds) {

    @JsonIgnore
    public boolean isPhoto() {
        return kind == AttachmentKind.PHOTO;
    }

    /** Whether browsers play it; they know no AMR, of either band. */
    @JsonIgnore
    public boolean isPlayable() {
        return !mediaType.startsWith("audio/amr");
    }
}
