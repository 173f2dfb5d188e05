package org.samvad.complaint.attachment.photo.vp8;

import java.util.Arrays;

/** The coefficients of one block after the other (RFC 6386, 13), multiplied by their steps. */
final class Coefficients {

    /** Blocks of 4 by 4: 16 of brightness, 4 of each colour. */
    static final int BLOCKS = 24;

    private static final int[] BANDS = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};
    private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[][] MORE_BITS = {
        {173, 148, 140},
        {176, 155, 140, 135},
        {180, 157, 141, 134, 130},
        {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129}
    };
    private static final int AFTER_SECOND_ORDER = 0;
    private static final int SECOND_ORDER = 1;
    private static final int COLOUR = 2;
    private static final int WHOLE = 3;
    /** Per block of 16 pixels: four columns of brightness, two of each colour, and the second order. */
    private static final int CONTEXTS = 9;

    private final FrameHeader header;
    private final int[][] steps = new int[FrameHeader.SEGMENTS][];
    private final int[] above;
    private final int[] left = new int[CONTEXTS];
    private final int[] secondOrder = new int[16];

    final int[] values = new int[BLOCKS * 16];

    Coefficients(FrameHeader header, int columns) {
        this.header = header;
        this.above = new int[columns * CONTEXTS];
        for (int segment = 0; segment < steps.length; segment++) {
            steps[segment] = header.steps(segment);
        }
    }

    void beginRow() {
        Arrays.fill(left, 0);
    }

    /** @return whether there are any */
    boolean next(BoolReader bits, BlockModes modes, int column) {
        Arrays.fill(values, 0);
        int top = column * CONTEXTS;
        if (modes.skipped) {
            int kept = modes.small ? CONTEXTS - 1 : CONTEXTS;
            Arrays.fill(above, top, top + kept, 0);
            Arrays.fill(left, 0, kept, 0);
            return false;
        }
        int[] step = steps[modes.segment];
        if (modes.small) {
            plane(bits, WHOLE, 0, 4, top, 0, step[0], step[1]);
        } else {
            Arrays.fill(secondOrder, 0);
            int context = above[top + 8] + left[8];
            int end = block(bits, SECOND_ORDER, context, 0, secondOrder, 0, step[2], step[3]);
            above[top + 8] = left[8] = end > 0 ? 1 : 0;
            Transform.spread(secondOrder, values);
            plane(bits, AFTER_SECOND_ORDER, 0, 4, top, 0, step[0], step[1]);
        }
        plane(bits, COLOUR, 16, 2, top + 4, 4, step[4], step[5]);
        plane(bits, COLOUR, 20, 2, top + 6, 6, step[4], step[5]);
        return Arrays.stream(values).anyMatch(value -> value != 0);
    }

    private void plane(BoolReader bits, int type, int first, int size, int top, int side, int dc, int ac) {
        int from = type == AFTER_SECOND_ORDER ? 1 : 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int at = (first + y * size + x) * 16;
                int end = block(bits, type, above[top + x] + left[side + y], from, values, at, dc, ac);
                above[top + x] = left[side + y] = end > from ? 1 : 0;
            }
        }
    }

    /** @return behind which place there are none */
    private int block(BoolReader bits, int type, int context, int from, int[] to, int at, int dc, int ac) {
        int[] all = header.probabilities;
        int place = from;
        int tree = tree(type, place, context);
        while (place < 16) {
            if (bits.bit(all[tree]) == 0) {
                return place;
            }
            while (bits.bit(all[tree + 1]) == 0) {
                place++;
                if (place == 16) {
                    return 16;
                }
                tree = tree(type, place, 0);
            }
            int value = bits.bit(all[tree + 2]) == 0 ? 1 : large(bits, all, tree);
            int signed = bits.flag() ? -value : value;
            to[at + ZIGZAG[place]] = signed * (place == 0 ? dc : ac);
            place++;
            tree = tree(type, place, value == 1 ? 1 : 2);
        }
        return 16;
    }

    private static int tree(int type, int place, int context) {
        return ((type * 8 + BANDS[place]) * 3 + context) * 11;
    }

    private static int large(BoolReader bits, int[] all, int tree) {
        if (bits.bit(all[tree + 3]) == 0) {
            return bits.bit(all[tree + 4]) == 0 ? 2 : 3 + bits.bit(all[tree + 5]);
        }
        if (bits.bit(all[tree + 6]) == 0) {
            if (bits.bit(all[tree + 7]) == 0) {
                return 5 + bits.bit(159);
            }
            int two = 2 * bits.bit(165);
            return 7 + two + bits.bit(145);
        }
        int high = bits.bit(all[tree + 8]);
        int category = 2 * high + bits.bit(all[tree + 9 + high]);
        int value = 0;
        for (int probability : MORE_BITS[category]) {
            value = value << 1 | bits.bit(probability);
        }
        return value + 3 + (8 << category);
    }
}
