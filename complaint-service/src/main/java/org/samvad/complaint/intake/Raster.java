package org.samvad.complaint.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A black and white picture, written as a PNG (W3C, third edition) of one bit a pixel. */
final class Raster {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final int width;
    private final int height;
    private final int stride;
    private final byte[] rows;

    /** A white one. */
    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = 1 + (width + 7) / 8;
        this.rows = new byte[stride * height];
        for (int y = 0; y < height; y++) {
            // The first byte of a row names its filter: none.
            Arrays.fill(rows, y * stride + 1, (y + 1) * stride, (byte) 0xFF);
        }
    }

    /** Blackens a square. */
    void fill(int left, int top, int side) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                rows[y * stride + 1 + x / 8] &= (byte) ~(0x80 >> x % 8);
            }
        }
    }

    byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 1)
                        .array());
        chunk(png, "IDAT", deflated());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private byte[] deflated() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a byte array takes every byte", impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(8).putInt(data.length).put(name).array());
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
