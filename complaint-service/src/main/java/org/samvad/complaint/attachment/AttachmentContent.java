package org.samvad.complaint.attachment;

/** A file, opened for somebody who may see it. */
@SuppressWarnings("ArrayRecordComponent")
public record AttachmentContent(int position, String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "[file]";
    }
}
