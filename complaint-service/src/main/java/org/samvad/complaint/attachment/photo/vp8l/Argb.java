package org.samvad.complaint.attachment.photo.vp8l;

/** Sums and means of pixels, each of their four bytes by itself. */
final class Argb {

    private Argb() {}

    static int add(int one, int other) {
        int even = (one & 0xFF00FF00) + (other & 0xFF00FF00);
        int odd = (one & 0x00FF00FF) + (other & 0x00FF00FF);
        return even & 0xFF00FF00 | odd & 0x00FF00FF;
    }

    static int mean(int one, int other) {
        return ((one ^ other) >>> 1 & 0x7F7F7F7F) + (one & other);
    }
}
