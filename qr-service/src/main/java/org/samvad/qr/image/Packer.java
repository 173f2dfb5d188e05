package org.samvad.qr.image;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Filters rows of pixels by the one above (PNG, third edition, 9.2: "Up") and packs them as they come. */
final class Packer implements AutoCloseable {

    private static final byte FILTER_UP = 2;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(4096);
    private final byte[] buffer = new byte[4096];
    private final byte[] unchanged;
    private final int stride;
    private byte[] above;

    /**
     * @param stride bytes of a row, the first of which is its filter's
     * @param most how often a row comes at most
     */
    Packer(int stride, int most) {
        this.stride = stride;
        this.above = new byte[stride];
        this.unchanged = new byte[stride * most];
        for (int row = 0; row < unchanged.length; row += stride) {
            unchanged[row] = FILTER_UP;
        }
    }

    /** @param times the row comes, at least once */
    void add(byte[] row, int times) {
        byte[] difference = new byte[stride];
        difference[0] = FILTER_UP;
        for (int x = 1; x < stride; x++) {
            difference[x] = (byte) (row[x] - above[x]);
        }
        pack(difference, stride);
        pack(unchanged, stride * (times - 1));
        above = row;
    }

    private void pack(byte[] bytes, int length) {
        deflater.setInput(bytes, 0, length);
        while (!deflater.needsInput()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
