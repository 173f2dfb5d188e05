package org.samvad.complaint.attachment.photo.vp8;

/** From coefficients to differences (RFC 6386, 14). */
final class Transform {

    private Transform() {}

    /** The second order: one value for the first place of each of 16 blocks. */
    static void spread(int[] second, int[] blocks) {
        int[] half = new int[16];
        for (int x = 0; x < 4; x++) {
            int outer = second[x] + second[12 + x];
            int inner = second[4 + x] + second[8 + x];
            int innerLess = second[4 + x] - second[8 + x];
            int outerLess = second[x] - second[12 + x];
            half[x] = outer + inner;
            half[4 + x] = outerLess + innerLess;
            half[8 + x] = outer - inner;
            half[12 + x] = outerLess - innerLess;
        }
        for (int y = 0; y < 4; y++) {
            int at = y * 4;
            int outer = half[at] + 3 + half[at + 3];
            int inner = half[at + 1] + half[at + 2];
            int innerLess = half[at + 1] - half[at + 2];
            int outerLess = half[at] + 3 - half[at + 3];
            blocks[at * 16] = outer + inner >> 3;
            blocks[(at + 1) * 16] = outerLess + innerLess >> 3;
            blocks[(at + 2) * 16] = outer - inner >> 3;
            blocks[(at + 3) * 16] = outerLess - innerLess >> 3;
        }
    }

    /** Adds the differences of one block of 4 by 4 to what was predicted. */
    static void add(int[] values, int from, int[] pixels, int at, int stride) {
        int[] half = new int[16];
        for (int x = 0; x < 4; x++) {
            int even = values[from + x] + values[from + 8 + x];
            int evenLess = values[from + x] - values[from + 8 + x];
            int odd = small(values[from + 4 + x]) - large(values[from + 12 + x]);
            int oddMore = large(values[from + 4 + x]) + small(values[from + 12 + x]);
            half[x * 4] = even + oddMore;
            half[x * 4 + 1] = evenLess + odd;
            half[x * 4 + 2] = evenLess - odd;
            half[x * 4 + 3] = even - oddMore;
        }
        for (int y = 0; y < 4; y++) {
            int first = half[y] + 4;
            int even = first + half[8 + y];
            int evenLess = first - half[8 + y];
            int odd = small(half[4 + y]) - large(half[12 + y]);
            int oddMore = large(half[4 + y]) + small(half[12 + y]);
            int row = at + y * stride;
            pixels[row] = Tables.clamp(pixels[row] + (even + oddMore >> 3), 255);
            pixels[row + 1] = Tables.clamp(pixels[row + 1] + (evenLess + odd >> 3), 255);
            pixels[row + 2] = Tables.clamp(pixels[row + 2] + (evenLess - odd >> 3), 255);
            pixels[row + 3] = Tables.clamp(pixels[row + 3] + (even - oddMore >> 3), 255);
        }
    }

    /** Times the sine of an eighth of a turn and root two, in 16 bits behind the point. */
    private static int small(int value) {
        return value * 35_468 >> 16;
    }

    /** Times the cosine. */
    private static int large(int value) {
        return (value * 20_091 >> 16) + value;
    }
}
