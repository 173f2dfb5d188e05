package org.samvad.complaint.attachment.photo;

/**
 * A new picture, in JPEG.
 *
 * @param picture with a longest edge of at most 1,600 pixels
 * @param preview with a longest edge of at most 320 pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record CleanPhoto(byte[] picture, byte[] preview) {

    @Override
    public String toString() {
        return "[photo]";
    }
}
