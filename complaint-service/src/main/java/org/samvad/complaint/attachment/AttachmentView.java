package org.samvad.complaint.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see or hear in a case.
 *
 * @param position from 1, in the order in which they came
 * @param sequence the entry of the conversation that it belongs to
 * @param bytes its size
 * @param seconds how long it plays, of a voice note
 */
public record AttachmentView(
        UUID id,
        int position,
        int sequence,
        AttachmentKind kind,
        String mediaType,
        int bytes,
        @Nullable Integer seconds) {

    public boolean isPhoto() {
        return kind == AttachmentKind.PHOTO;
    }

    /** Minutes and seconds, as a player shows them. */
    public String length() {
        int played = seconds == null ? 0 : seconds;
        return "%d:%02d".formatted(played / 60, played % 60);
    }
}
