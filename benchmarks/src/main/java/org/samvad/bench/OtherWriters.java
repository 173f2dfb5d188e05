package org.samvad.bench;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.samvad.qr.symbol.Symbol;

/**
 * A symbol as PNG of one bit a pixel by the writers that there are, each at its best: the pixels go in as bytes and not
 * one by one, and deflate works at its fastest level, as it does for qr-service's own writer. Where the modules lie is the
 * same, too.
 */
final class OtherWriters {

    private static final int FASTEST = 1;

    /** Which ImageIO turns into that level: nine, less nine times this. */
    private static final float FASTEST_QUALITY = 8 / 9f;

    private OtherWriters() {}

    static byte[] imageIo(Symbol symbol, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, (byte) 0xFF);
        int bytes = (size + 7) / 8;
        int scale = size / symbol.fullSide();
        int border = (size - scale * symbol.side()) / 2;
        for (Symbol.Run run : symbol.runs()) {
            int first = border + run.row() * scale;
            blacken(pixels, first * bytes, border + run.column() * scale, run.length() * scale);
        }
        for (int row = 0; row < symbol.side(); row++) {
            int first = (border + row * scale) * bytes;
            for (int copy = 1; copy < scale; copy++) {
                System.arraycopy(pixels, first, pixels, first + copy * bytes, bytes);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam fast = writer.getDefaultWriteParam();
        fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        fast.setCompressionQuality(FASTEST_QUALITY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), fast);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    private static void blacken(byte[] pixels, int row, int from, int length) {
        for (int x = from; x < from + length; x++) {
            pixels[row + x / 8] &= (byte) ~(0x80 >> x % 8);
        }
    }

    static byte[] pngj(Symbol symbol, int size) {
        ImageInfo oneBitGrey = new ImageInfo(size, size, 1, false, true, false);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter writer = new PngWriter(png, oneBitGrey);
        writer.setFilterType(FilterType.FILTER_UP);
        writer.setCompLevel(FASTEST);
        int scale = size / symbol.fullSide();
        int border = (size - scale * symbol.side()) / 2;
        ImageLineByte line = new ImageLineByte(oneBitGrey);
        for (int y = 0; y < size; y++) {
            int row = Math.floorDiv(y - border, scale);
            if (y == 0 || (y - border) % scale == 0) {
                draw(symbol, row, border, scale, line.getScanlineByte());
            }
            writer.writeRow(line, y);
        }
        writer.end();
        return png.toByteArray();
    }

    /** A byte a pixel, as this library takes them. */
    private static void draw(Symbol symbol, int row, int border, int scale, byte[] pixels) {
        Arrays.fill(pixels, (byte) 1);
        if (row < 0 || row >= symbol.side()) {
            return;
        }
        for (int column = 0; column < symbol.side(); column++) {
            if (symbol.isDark(column, row)) {
                int from = border + column * scale;
                Arrays.fill(pixels, from, from + scale, (byte) 0);
            }
        }
    }
}
