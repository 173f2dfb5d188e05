package org.samvad.complaint.attachment.photo.vp8;

/** Reads bits of which each has a probability (RFC 6386, 7). Behind the end come zeros, as few as a decoder may look ahead. */
final class BoolReader {

    private static final int EVEN = 128;
    private static final int LOOKED_AHEAD = 64;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int value;
    private int range = 254;
    private int bits = -8;

    BoolReader(byte[] bytes, int from, int end) {
        if (from < 0 || end < from || end > bytes.length) {
            throw new IndexOutOfBoundsException();
        }
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** @param probability that it is 0, of 256 */
    int bit(int probability) {
        if (bits < 0) {
            value = value << 8 | next();
            bits += 8;
        }
        int split = range * probability >> 8;
        int bit;
        if (value >> bits > split) {
            range -= split + 1;
            value -= split + 1 << bits;
            bit = 1;
        } else {
            range = split;
            bit = 0;
        }
        if (range < 127) {
            int shift = Integer.numberOfLeadingZeros(range + 1) - 24;
            range = (range + 1 << shift) - 1;
            bits -= shift;
        }
        return bit;
    }

    private int next() {
        if (at < end) {
            return Byte.toUnsignedInt(bytes[at++]);
        }
        if (++at > end + LOOKED_AHEAD) {
            throw new IndexOutOfBoundsException();
        }
        return 0;
    }

    boolean flag() {
        return bit(EVEN) == 1;
    }

    /** An unsigned number, the highest bit first. */
    int number(int width) {
        int number = 0;
        for (int bit = 0; bit < width; bit++) {
            number = number << 1 | bit(EVEN);
        }
        return number;
    }

    /** A number with its sign behind it. */
    int signed(int width) {
        int number = number(width);
        return flag() ? -number : number;
    }

    /** As {@link #signed}, or 0 if it is left out. */
    int optional(int width) {
        return flag() ? signed(width) : 0;
    }
}
