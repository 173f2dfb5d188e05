package org.samvad.complaint.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file that was made here, out of one that was sent.
 *
 * @param preview a small picture, of a photo
 * @param seconds how long it plays, of a voice note
 */
@SuppressWarnings("ArrayRecordComponent")
record CleanFile(
        AttachmentKind kind,
        String mediaType,
        byte[] content,
        byte @Nullable [] preview,
        @Nullable Integer seconds) {

    @Override
    public String toString() {
        return "[file]";
    }
}
