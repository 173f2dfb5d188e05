package org.samvad.complaint.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
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

    /** What browsers do not play, with the ending by which a player knows it. */
    private static final Map<String, String> PLAYED_ELSEWHERE = Map.of(
            "audio/amr", "amr",
            "audio/amr-wb", "awb",
            "audio/speex", "spx",
            "audio/ac3", "ac3",
            "audio/eac3", "eac3",
            "audio/mp2", "mp2",
            "audio/mp4", "m4a",
            "audio/vnd.wave", "wav");

    @JsonIgnore
    public boolean isPhoto() {
        return kind == AttachmentKind.PHOTO;
    }

    @JsonIgnore
    public boolean isPlayable() {
        return !PLAYED_ELSEWHERE.containsKey(mediaType);
    }

    /** Under which a sound that browsers do not play is downloaded. */
    @JsonIgnore
    public String fileName() {
        return "recording-" + number + "." + PLAYED_ELSEWHERE.get(mediaType);
    }
}
