package org.samvad.complaint.attachment.photo.vp8;

import java.util.Arrays;

/** How each block of a row is predicted, and from which segment it is (RFC 6386, 10 and 11). */
final class BlockModes {

    static final int DC = 0;
    static final int TRUE_MOTION = 1;
    static final int VERTICAL = 2;
    static final int HORIZONTAL = 3;

    private static final int[] TREE = {0, 2, -1, 4, -2, 6, 8, 12, -3, 10, -5, -6, -4, 14, -7, 16, -8, -9};

    private final FrameHeader header;
    /** Of the small blocks above, across the picture, and left of the one that comes. */
    private final int[] above;

    private final int[] left = new int[4];

    int segment;
    boolean skipped;
    boolean small;
    /** Of the block, or of each small one. */
    final int[] brightness = new int[16];

    int colour;

    BlockModes(FrameHeader header, int columns) {
        this.header = header;
        this.above = new int[columns * 4];
    }

    void beginRow() {
        Arrays.fill(left, DC);
    }

    void next(int column) {
        BoolReader bits = header.modes;
        segment = 0;
        if (header.hasSegmentMap) {
            int half = bits.bit(header.segmentTree[0]);
            segment = half * 2 + bits.bit(header.segmentTree[1 + half]);
        }
        skipped = header.skips && bits.bit(header.skipProbability) == 1;
        small = bits.bit(145) == 0;
        if (small) {
            for (int block = 0; block < 16; block++) {
                int x = column * 4 + (block & 3);
                int y = block >> 2;
                int mode = smallMode(bits, above[x], left[y]);
                brightness[block] = mode;
                above[x] = mode;
                left[y] = mode;
            }
        } else {
            int mode = bits.bit(156) == 1
                    ? bits.bit(128) == 1 ? TRUE_MOTION : HORIZONTAL
                    : bits.bit(163) == 1 ? VERTICAL : DC;
            brightness[0] = mode;
            Arrays.fill(above, column * 4, column * 4 + 4, mode);
            Arrays.fill(left, mode);
        }
        colour = colourMode(bits);
    }

    private static int smallMode(BoolReader bits, int above, int left) {
        int place = 0;
        do {
            place = TREE[place + bits.bit(Tables.mode(above, left, place >> 1))];
        } while (place > 0);
        return -place;
    }

    private static int colourMode(BoolReader bits) {
        if (bits.bit(142) == 0) {
            return DC;
        }
        if (bits.bit(114) == 0) {
            return VERTICAL;
        }
        return bits.bit(183) == 0 ? HORIZONTAL : TRUE_MOTION;
    }
}
