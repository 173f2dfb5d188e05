package org.samvad.complaint.attachment.photo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Copies the chunks of a PNG that make pixels (W3C PNG, third edition): header, palette, transparency, data and end. Texts
 * and profiles, which can unfold to any size, never reach the decoder.
 */
final class PngParts {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_BYTES = 13;
    private static final int COPY_BYTES = 8192;
    private static final int LARGEST_EXIF = 65_536;
    private static final int LARGEST_PALETTE = 768;

    private final DataInputStream in;
    private final DataOutputStream out;
    private int orientation = ExifOrientation.UPRIGHT;
    private int width;
    private int height;
    private int depth;
    private int channels;
    private boolean indexed;
    private boolean transparent;

    PngParts(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** @throws java.io.EOFException if it is cut off */
    PictureFacts copy() throws IOException, PhotoRefusedException {
        require(in.readLong() == SIGNATURE);
        out.writeLong(SIGNATURE);
        String type;
        do {
            int length = in.readInt();
            require(length >= 0);
            byte[] name = new byte[4];
            in.readFully(name);
            type = new String(name, StandardCharsets.US_ASCII);
            chunk(type, length);
        } while (!type.equals("IEND"));
        require(width > 0);
        out.flush();
        return new PictureFacts(width, height, bytesPerPixel(), orientation);
    }

    /**
     * What the decoder makes of it and, unless it is one of the three kinds that can be drawn as they are, the copy with four bytes a pixel
     * that drawing begins with.
     */
    private int bytesPerPixel() {
        int seen = transparent && !indexed ? channels + 1 : channels;
        int decoded = seen * (depth == 16 ? 2 : 1);
        boolean drawnAsItIs = depth == 8 && !transparent && (channels == 1 || channels == 3);
        return drawnAsItIs ? decoded : decoded + Integer.BYTES;
    }

    private void chunk(String type, int length) throws IOException, PhotoRefusedException {
        switch (type) {
            case "IHDR" -> header(length);
            case "PLTE", "tRNS" -> {
                require(length <= LARGEST_PALETTE);
                transparent |= type.equals("tRNS");
                copy(type, length);
            }
            case "IDAT", "IEND" -> {
                require(width > 0);
                copy(type, length);
            }
            case "eXIf" -> {
                byte[] exif = new byte[Math.min(length, LARGEST_EXIF)];
                in.readFully(exif);
                in.skipNBytes(length - exif.length + 4L);
                orientation = ExifOrientation.of(exif);
            }
            default -> in.skipNBytes(length + 4L);
        }
    }

    private void header(int length) throws IOException, PhotoRefusedException {
        require(length == HEADER_BYTES && width == 0);
        byte[] content = new byte[HEADER_BYTES + 4];
        in.readFully(content);
        ByteBuffer fields = ByteBuffer.wrap(content);
        width = fields.getInt();
        height = fields.getInt();
        depth = fields.get();
        int colour = fields.get();
        indexed = colour == 3;
        PhotoFormat.PNG.checkSize(width, height);
        channels = switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        out.writeInt(length);
        out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        out.write(content);
    }

    /** With the checksum behind it. */
    private void copy(String type, int length) throws IOException {
        out.writeInt(length);
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[COPY_BYTES];
        for (long left = length + 4L; left > 0; ) {
            int part = (int) Math.min(left, buffer.length);
            in.readFully(buffer, 0, part);
            out.write(buffer, 0, part);
            left -= part;
        }
    }

    private static void require(boolean condition) throws PhotoRefusedException {
        if (!condition) {
            throw PhotoRefusedException.unreadable();
        }
    }
}
