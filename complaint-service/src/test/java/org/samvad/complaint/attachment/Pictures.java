package org.samvad.complaint.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as phones send them, with canaries wherever a phone writes something that is not the picture. */
public final class Pictures {

    public static final String CANARY = "canary-of-a-photo";

    private Pictures() {}

    /** Red on the upper left, blue elsewhere. */
    public static byte[] plain(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that is coded in several scans, from coarse to fine. */
    public static byte[] progressive(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG with Exif (orientation, maker, place), XMP, a colour profile's segment, a comment, and bytes behind its end. */
    public static byte[] jpegOfAPhone(int width, int height, int orientation) {
        byte[] jpeg = plain("jpg", width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(jpeg, 2));
        segment(out, 0xE1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation)));
        segment(out, 0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY + "-xmp</x:xmpmeta>"));
        segment(out, 0xE2, text("ICC_PROFILE\0\1\1" + CANARY + "-icc"));
        segment(out, 0xED, text("Photoshop 3.0\0" + CANARY + "-iptc"));
        segment(out, 0xFE, text(CANARY + "-comment"));
        out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        out.writeBytes(text(CANARY + "-behind-the-end"));
        return out.toByteArray();
    }

    /** A PNG with canaries in a text and in Exif. */
    public static byte[] pngOfAScreen(int width, int height, int orientation) {
        byte[] png = plain("png", width, height);
        int behindHeader = 8 + 25;
        return concat(
                Arrays.copyOf(png, behindHeader),
                chunk("tEXt", text("Comment\0" + CANARY + "-text")),
                chunk("eXIf", exif(orientation)),
                Arrays.copyOfRange(png, behindHeader, png.length),
                text(CANARY + "-behind-the-end"));
    }

    /** Says it is as large as given, and holds next to nothing. */
    public static byte[] pngThatSaysItIs(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", new byte[20]),
                chunk("IEND", new byte[0]));
    }

    /** Of one colour, so that it is small however large its picture is. */
    public static byte[] flatPng(int width, int height, int depth, int colour, boolean transparent) {
        int channels =
                switch (colour) {
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> 1;
                };
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colour)
                .array();
        byte[] palette = colour == 3 ? chunk("PLTE", new byte[3 << depth]) : new byte[0];
        byte[] clear = transparent ? chunk("tRNS", new byte[colour == 3 ? 1 : 2 * channels]) : new byte[0];
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] line = new byte[1 + (width * depth * channels + 7) / 8];
        try (DeflaterOutputStream lines = new DeflaterOutputStream(data)) {
            for (int y = 0; y < height; y++) {
                lines.write(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return concat(
                mark,
                chunk("IHDR", header),
                palette,
                clear,
                chunk("IDAT", data.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** A file with the mark of a HEIC picture. */
    public static byte[] heic() {
        return concat(new byte[] {0, 0, 0, 24}, text("ftypheic\0\0\0\0mif1heic"), new byte[200]);
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] exif(int orientation) {
        byte[] maker = text(CANARY + "-exif\0");
        return ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + maker.length)
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8})
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(maker.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(maker)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(text(type));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(text(type))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
