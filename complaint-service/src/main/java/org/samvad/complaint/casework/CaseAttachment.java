package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentKind;
import org.samvad.complaint.attachment.AttachmentView;

/**
 * A photo or voice note of the citizen.
 *
 * @param id to open it with, at {@code /attachments/{id}} below the case
 * @param number its place among all of the case, from 1; the audit names it by this
 * @param bytes its size
 * @param seconds how long it plays, of a voice note
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAttachment(
        UUID id,
        int number,
        AttachmentKind kind,
        String mediaType,
        int bytes,
        @Nullable Integer seconds) {

    static CaseAttachment of(AttachmentView view) {
        return new CaseAttachment(
                view.id(), view.position(), view.kind(), view.mediaType(), view.bytes(), view.seconds());
    }

    @JsonIgnore
    public boolean isPhoto() {
        return kind == AttachmentKind.PHOTO;
    }

    /** Whether browsers play it; they know no AMR. */
    @JsonIgnore
    public boolean isPlayable() {
        return !mediaType.equals("audio/amr");
    }
}
