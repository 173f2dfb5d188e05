package org.samvad.complaint.attachment.photo.vp8;

/**
 * Brightness or one colour of two rows of blocks: the last one, whose lowest lines the next still smooths, and the current
 * one. Predictions use the line above as it was before smoothing.
 */
final class Plane {

    final int size;
    final int stride;
    final byte[] lines;
    final int[] above;

    /** @param size of a block, 16 or 8 */
    Plane(int columns, int size) {
        this.size = size;
        this.stride = columns * size;
        this.lines = new byte[stride * size * 2];
        this.above = new int[stride];
    }

    int current(int x, int y) {
        return Byte.toUnsignedInt(lines[(size + y) * stride + x]);
    }

    /** A pixel of the last row of blocks. */
    int last(int x, int y) {
        return Byte.toUnsignedInt(lines[y * stride + x]);
    }

    void put(int[] field, int column) {
        for (int y = 0; y < size; y++) {
            int at = (size + y) * stride + column * size;
            for (int x = 0; x < size; x++) {
                lines[at + x] = (byte) field[(y + 1) * Prediction.STRIDE + 1 + x];
            }
        }
    }

    /** Before the current row is smoothed. */
    void keepLowestLine() {
        for (int x = 0; x < stride; x++) {
            above[x] = current(x, size - 1);
        }
    }

    /** The current row becomes the last one. */
    void moveOn() {
        System.arraycopy(lines, size * stride, lines, 0, size * stride);
    }
}
