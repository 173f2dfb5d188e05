package org.samvad.qr.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.samvad.qr.symbol.Symbol;

/**
 * Writes a symbol as a PNG (W3C, third edition) of one bit a pixel. Each module is a whole number of pixels and the
 * image has exactly the size asked for; what is left over widens the border. ImageIO takes 15 times as long. Public, because
 * {@code benchmarks} measures it.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte ONE_BIT = 1;
    private static final byte GREY = 0;
    private static final byte FILTER_UP = 2;
    private static final byte METRE = 1;

    /** 300 dots an inch. */
    private static final int DOTS_PER_METRE = 11_811;

    private PngWriter() {}

    /**
     * @param size pixels along one side
     * @throws IllegalArgumentException if a module would be less than a pixel
     */
    public static byte[] write(Symbol symbol, int size) {
        int scale = size / symbol.fullSide();
        if (scale < 1) {
            throw new IllegalArgumentException("a module would be less than a pixel");
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(size)
                .putInt(size)
                .put(ONE_BIT)
                .put(GREY)
                .array();
        byte[] resolution = ByteBuffer.allocate(9)
                .putInt(DOTS_PER_METRE)
                .putInt(DOTS_PER_METRE)
                .put(METRE)
                .array();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header);
        chunk(png, "pHYs", resolution);
        chunk(png, "IDAT", deflate(rows(symbol, size, scale)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Filtered rows: each as its difference to the one above, so that all but one in a row of modules are zeros. */
    private static byte[] rows(Symbol symbol, int size, int scale) {
        int stride = 1 + (size + 7) / 8;
        int border = (size - scale * symbol.side()) / 2;
        byte[] rows = new byte[stride * size];
        byte[] above = new byte[stride];
        for (int y = 0; y < size; y++) {
            int offset = y * stride;
            rows[offset] = FILTER_UP;
            if (y > 0 && !startsModule(y - border, scale, symbol.side())) {
                continue;
            }
            byte[] row = row(symbol, Math.floorDiv(y - border, scale), size, border, scale);
            for (int x = 1; x < stride; x++) {
                rows[offset + x] = (byte) (row[x] - above[x]);
            }
            above = row;
        }
        return rows;
    }

    private static boolean startsModule(int pixel, int scale, int side) {
        return pixel % scale == 0 && pixel >= 0 && pixel <= scale * side;
    }

    /** One row of pixels, white as ones, in the bytes after the first. */
    private static byte[] row(Symbol symbol, int moduleRow, int size, int border, int scale) {
        byte[] row = new byte[1 + (size + 7) / 8];
        Arrays.fill(row, (byte) 0xFF);
        if (moduleRow < 0 || moduleRow >= symbol.side()) {
            return row;
        }
        for (int column = 0; column < symbol.side(); column++) {
            if (symbol.isDark(column, moduleRow)) {
                int from = border + column * scale;
                for (int x = from; x < from + scale; x++) {
                    row[1 + x / 8] &= (byte) ~(0x80 >> x % 8);
                }
            }
        }
        return row;
    }

    private static byte[] deflate(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
