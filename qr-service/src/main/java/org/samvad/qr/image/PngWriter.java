package org.samvad.qr.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.samvad.qr.symbol.Symbol;

/**
 * Writes a symbol as a PNG (W3C, third edition) of one bit a pixel. Each module is a whole number of pixels and the
 * image has exactly the size asked for; what is left over widens the border. Why not ImageIO: ADR 27. Public, because
 * {@code benchmarks} measures it.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte ONE_BIT = 1;
    private static final byte GREY = 0;
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
        chunk(png, "IDAT", packedRows(symbol, size, scale));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /**
     * The rows, each as its difference to the one above: all but the first of a row of modules are the same zeros, which
     * are packed from one small place in memory as often as they are needed.
     */
    private static byte[] packedRows(Symbol symbol, int size, int scale) {
        int border = (size - scale * symbol.side()) / 2;
        int below = size - border - scale * symbol.side();
        try (Packer packer = new Packer(1 + (size + 7) / 8, Math.max(below, scale))) {
            byte[] white = row(symbol, -1, size, border, scale);
            packer.add(white, border);
            for (int moduleRow = 0; moduleRow < symbol.side(); moduleRow++) {
                packer.add(row(symbol, moduleRow, size, border, scale), scale);
            }
            packer.add(white, below);
            return packer.finish();
        }
    }

    /** One row of pixels, white as ones, in the bytes after the first. */
    private static byte[] row(Symbol symbol, int moduleRow, int size, int border, int scale) {
        byte[] row = new byte[1 + (size + 7) / 8];
        Arrays.fill(row, (byte) 0xFF);
        if (moduleRow < 0 || moduleRow >= symbol.side()) {
            return row;
        }
        int column = 0;
        while (column < symbol.side()) {
            int first = column;
            while (column < symbol.side() && symbol.isDark(column, moduleRow)) {
                column++;
            }
            if (column > first) {
                blacken(row, border + first * scale, border + column * scale);
            }
            column++;
        }
        return row;
    }

    /** Byte by byte: pixel by pixel, this alone would be a tenth of an image's time. */
    private static void blacken(byte[] row, int from, int to) {
        int first = 1 + from / 8;
        int last = 1 + (to - 1) / 8;
        int beginning = 0xFF >> from % 8;
        int end = 0xFF << 7 - (to - 1) % 8;
        if (first == last) {
            row[first] &= (byte) ~(beginning & end);
            return;
        }
        row[first] &= (byte) ~beginning;
        Arrays.fill(row, first + 1, last, (byte) 0);
        row[last] &= (byte) ~end;
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
