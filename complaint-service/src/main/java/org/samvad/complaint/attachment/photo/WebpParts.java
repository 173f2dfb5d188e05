package org.samvad.complaint.attachment.photo;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Copies the one coded picture of a WebP (RFC 9649) into a file of the simple layout. Transparency, profile, Exif and XMP
 * stay behind.
 */
final class WebpParts {

    private static final int LARGEST_EXIF = 65_536;
    private static final int LARGEST_PICTURE = 16 * 1024 * 1024;
    private static final int KEY_FRAME_MARK = 0x2A019D;
    private static final int LOSSLESS_MARK = 0x2F;
    /** The decoder keeps all of them, of 4 bytes each, besides the file of up to 10 MB. */
    static final int MOST_PIXELS_WITHOUT_LOSS = 7_000_000;

    private final DataInputStream in;
    private final OutputStream out;
    private int orientation = ExifOrientation.UPRIGHT;
    private PictureFacts picture = new PictureFacts(0, 0, 0, 0);

    WebpParts(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /** @throws EOFException if it is cut off */
    PictureFacts copy() throws IOException, PhotoRefusedException {
        byte[] header = in.readNBytes(12);
        require(header.length == 12
                && name(header, 0).equals("RIFF")
                && name(header, 8).equals("WEBP"));
        long left = Integer.toUnsignedLong(
                        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                - 4;
        while (left >= 8) {
            byte[] head = new byte[8];
            in.readFully(head);
            int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
            require(length >= 0 && length <= left - 8);
            chunk(name(head, 0), length);
            long padded = length + (length & 1L);
            left -= 8 + padded;
            if (padded > length && left >= 0) {
                in.readUnsignedByte();
            }
        }
        require(picture.width() > 0);
        out.flush();
        return new PictureFacts(picture.width(), picture.height(), picture.bytesPerPixel(), orientation);
    }

    private void chunk(String name, int length) throws IOException, PhotoRefusedException {
        switch (name) {
            case "VP8 ", "VP8L" -> picture(name, length);
            case "EXIF" -> {
                byte[] exif = in.readNBytes(Math.min(length, LARGEST_EXIF));
                in.skipNBytes(length - exif.length);
                orientation = ExifOrientation.of(exif);
            }
            case "ANIM", "ANMF" -> throw new PhotoRefusedException(PhotoRefusedException.Reason.ANIMATED);
            default -> in.skipNBytes(length);
        }
    }

    private void picture(String name, int length) throws IOException, PhotoRefusedException {
        require(picture.width() == 0 && length >= 10 && length <= LARGEST_PICTURE);
        byte[] coded = new byte[length];
        in.readFully(coded);
        ByteBuffer fields = ByteBuffer.wrap(coded).order(ByteOrder.LITTLE_ENDIAN);
        if (name.equals("VP8 ")) {
            require((fields.getInt(3) & 0xFFFFFF) == KEY_FRAME_MARK);
            size(fields.getShort(6) & 0x3FFF, fields.getShort(8) & 0x3FFF, 3, PhotoFormat.WEBP.mostPixels());
        } else {
            require(fields.get(0) == LOSSLESS_MARK);
            int bits = fields.getInt(1);
            size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, 4, MOST_PIXELS_WITHOUT_LOSS);
        }
        int padding = length & 1;
        ByteBuffer head = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + length + padding);
        head.put(("WEBP" + name).getBytes(StandardCharsets.US_ASCII)).putInt(length);
        out.write(head.array());
        out.write(coded);
        out.write(new byte[padding]);
    }

    private void size(int width, int height, int bytesPerPixel, int mostPixels) throws PhotoRefusedException {
        PhotoFormat.checkSize(width, height, mostPixels);
        picture = new PictureFacts(width, height, bytesPerPixel, orientation);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static void require(boolean condition) throws PhotoRefusedException {
        if (!condition) {
            throw PhotoRefusedException.unreadable();
        }
    }
}
