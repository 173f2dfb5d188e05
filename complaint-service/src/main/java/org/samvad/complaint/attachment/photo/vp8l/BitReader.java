package org.samvad.complaint.attachment.photo.vp8l;

/** Numbers of up to 24 bits, the lowest bit first (RFC 9649, 3.3). */
final class BitReader {

    private final byte[] bytes;
    private int next;
    private long bits;
    private int count;

    BitReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    /** @throws IndexOutOfBoundsException at the end of the file */
    int read(int width) {
        while (count < width) {
            bits |= Byte.toUnsignedLong(bytes[next++]) << count;
            count += Byte.SIZE;
        }
        int value = (int) (bits & (1L << width) - 1);
        bits >>>= width;
        count -= width;
        return value;
    }

    boolean readFlag() {
        return read(1) == 1;
    }
}
