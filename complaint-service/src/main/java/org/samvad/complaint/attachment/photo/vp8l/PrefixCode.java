package org.samvad.complaint.attachment.photo.vp8l;

import java.util.Arrays;

/** A canonical prefix code (RFC 9649, 3.7.2). */
final class PrefixCode {

    private static final int LONGEST = 15;
    private static final int LENGTH_CODES = 19;
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;
    private static final int USUAL_LENGTH = 8;

    /** How many codes there are of each length. */
    private final short[] counts = new short[LONGEST + 1];

    /** By length and then by number. */
    private final short[] symbols;

    private PrefixCode(byte[] lengths) {
        int used = 0;
        for (byte length : lengths) {
            if (length > 0) {
                counts[length]++;
                used++;
            }
        }
        symbols = new short[used];
        int[] places = new int[LONGEST + 2];
        int free = 1;
        for (int length = 1; length <= LONGEST; length++) {
            places[length + 1] = places[length] + counts[length];
            free = 2 * free - counts[length];
            require(free >= 0);
        }
        // One symbol alone needs no bits, whatever length it has.
        require(used == 1 || free == 0);
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[places[lengths[symbol]]++] = (short) symbol;
            }
        }
    }

    static PrefixCode read(BitReader in, int alphabet) {
        return new PrefixCode(in.readFlag() ? simple(in, alphabet) : normal(in, alphabet));
    }

    /** How many symbols it keeps. */
    int size() {
        return symbols.length;
    }

    int next(BitReader in) {
        if (symbols.length == 1) {
            return Short.toUnsignedInt(symbols[0]);
        }
        int code = 0;
        int first = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= in.read(1);
            int count = counts[length];
            if (code - count < first) {
                return Short.toUnsignedInt(symbols[place + code - first]);
            }
            place += count;
            first = first + count << 1;
            code <<= 1;
        }
        throw new IllegalArgumentException("no such code");
    }

    private static byte[] simple(BitReader in, int alphabet) {
        byte[] lengths = new byte[alphabet];
        boolean two = in.readFlag();
        lengths[in.read(in.readFlag() ? 8 : 1)] = 1;
        if (two) {
            lengths[in.read(8)] = 1;
        }
        return lengths;
    }

    /** The lengths are coded themselves. */
    private static byte[] normal(BitReader in, int alphabet) {
        byte[] ofLengths = new byte[LENGTH_CODES];
        int told = 4 + in.read(4);
        require(told <= LENGTH_CODES);
        for (int place = 0; place < told; place++) {
            ofLengths[ORDER[place]] = (byte) in.read(3);
        }
        int most = in.readFlag() ? 2 + in.read(2 + 2 * in.read(3)) : alphabet;
        require(most <= alphabet);
        PrefixCode code = new PrefixCode(ofLengths);
        byte[] lengths = new byte[alphabet];
        byte before = USUAL_LENGTH;
        int symbol = 0;
        for (int left = most; symbol < alphabet && left > 0; left--) {
            int length = code.next(in);
            if (length < REPEAT) {
                lengths[symbol++] = (byte) length;
                before = length > 0 ? (byte) length : before;
            } else {
                int times = length == REPEAT ? 3 + in.read(2) : length == FEW_ZEROS ? 3 + in.read(3) : 11 + in.read(7);
                Arrays.fill(lengths, symbol, symbol + times, length == REPEAT ? before : 0);
                symbol += times;
            }
        }
        return lengths;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not a prefix code");
        }
    }
}
