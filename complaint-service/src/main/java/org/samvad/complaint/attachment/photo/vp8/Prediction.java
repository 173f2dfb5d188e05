package org.samvad.complaint.attachment.photo.vp8;

import java.util.Arrays;

/**
 * Pixels from those above and left of them (RFC 6386, 12), in a field that holds one block and its borders: the line above is
 * the field's first, the column to the left its first column.
 */
final class Prediction {

    /** Room for the column to the left, 16 pixels, and four above to the right. */
    static final int STRIDE = 21;

    private static final int NONE_ABOVE = 127;
    private static final int NONE_LEFT = 129;

    /**
     * For each direction which pixels along the border make each of the 16: three around a place, or if its bits are turned
     * two from it on. Along the border stand the four to the left from below (the lowest twice), the corner, the eight above.
     */
    private static final int[][] DIRECTIONS = {
        {6, 7, 8, 9, 6, 7, 8, 9, 6, 7, 8, 9, 6, 7, 8, 9},
        {4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1},
        {7, 8, 9, 10, 8, 9, 10, 11, 9, 10, 11, 12, 10, 11, 12, 13},
        {5, 6, 7, 8, 4, 5, 6, 7, 3, 4, 5, 6, 2, 3, 4, 5},
        {~5, ~6, ~7, ~8, 5, 6, 7, 8, 4, ~5, ~6, ~7, 3, 5, 6, 7},
        {~6, ~7, ~8, ~9, 7, 8, 9, 10, ~7, ~8, ~9, 11, 8, 9, 10, 12},
        {~4, 5, 6, 7, ~3, 4, ~4, 5, ~2, 3, ~3, 4, ~1, 2, ~2, 3},
        {~3, 3, ~2, 2, ~2, 2, ~1, 1, ~1, 1, ~0, ~0, ~0, ~0, ~0, ~0}
    };

    private Prediction() {}

    /** Copies what is left and above into the field; where the picture ends stand constants. */
    static void borders(int[] field, int size, Plane plane, int column, boolean first) {
        int from = column * size;
        for (int y = 0; y < size; y++) {
            field[(y + 1) * STRIDE] = column > 0 ? plane.current(from - 1, y) : NONE_LEFT;
        }
        if (first) {
            Arrays.fill(field, 0, STRIDE, NONE_ABOVE);
            return;
        }
        field[0] = column > 0 ? plane.above[from - 1] : NONE_LEFT;
        for (int x = 0; x < size + 4; x++) {
            // Right of the picture the last pixel goes on.
            field[1 + x] = plane.above[Math.min(from + x, plane.above.length - 1)];
        }
    }

    static void whole(int[] field, int size, int mode, boolean hasAbove, boolean hasLeft) {
        int mean = mode == BlockModes.DC ? mean(field, size, hasAbove, hasLeft) : 0;
        for (int y = 1; y <= size; y++) {
            for (int x = 1; x <= size; x++) {
                field[y * STRIDE + x] = switch (mode) {
                    case BlockModes.DC -> mean;
                    case BlockModes.VERTICAL -> field[x];
                    case BlockModes.HORIZONTAL -> field[y * STRIDE];
                    default -> Tables.clamp(field[x] + field[y * STRIDE] - field[0], 255);
                };
            }
        }
    }

    private static int mean(int[] field, int size, boolean hasAbove, boolean hasLeft) {
        int sum = 0;
        int count = 0;
        for (int place = 1; place <= size; place++) {
            sum += (hasAbove ? field[place] : 0) + (hasLeft ? field[place * STRIDE] : 0);
            count += (hasAbove ? 1 : 0) + (hasLeft ? 1 : 0);
        }
        return count == 0 ? 128 : (sum + count / 2) / count;
    }

    /** A block of 4 by 4 whose first pixel is at {@code at}. */
    static void small(int[] field, int at, int mode) {
        int above = at - STRIDE;
        if (mode == BlockModes.DC || mode == BlockModes.TRUE_MOTION) {
            int sum = 4;
            for (int place = 0; place < 4; place++) {
                sum += field[above + place] + field[at + place * STRIDE - 1];
            }
            for (int pixel = 0; pixel < 16; pixel++) {
                int x = pixel & 3;
                int row = (pixel >> 2) * STRIDE;
                field[at + row + x] = mode == BlockModes.DC
                        ? sum >> 3
                        : Tables.clamp(field[above + x] + field[at + row - 1] - field[above - 1], 255);
            }
            return;
        }
        int[] border = new int[15];
        for (int place = 0; place < 4; place++) {
            border[4 - place] = field[at + place * STRIDE - 1];
        }
        border[0] = border[1];
        System.arraycopy(field, above - 1, border, 5, 9);
        border[14] = border[13];
        int[] direction = DIRECTIONS[mode - BlockModes.VERTICAL];
        for (int pixel = 0; pixel < 16; pixel++) {
            int place = direction[pixel];
            field[at + (pixel >> 2) * STRIDE + (pixel & 3)] = place < 0
                    ? border[~place] + border[~place + 1] + 1 >> 1
                    : border[place - 1] + 2 * border[place] + border[place + 1] + 2 >> 2;
        }
    }
}
