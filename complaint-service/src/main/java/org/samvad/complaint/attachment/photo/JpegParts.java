package org.samvad.complaint.attachment.photo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.picture.JpegFrame;

/**
 * Copies the tables and the coded lines of a JPEG (ITU-T T.81, annex B). Everything else stays behind: Exif, XMP, colour
 * profiles, comments, previews, and whatever follows the end of the picture.
 */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    /** Adobe's segment says how colours are coded; what may follow these bytes says something else. */
    private static final int ADOBE_BYTES = 12;

    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};
    /** A progressive picture has some ten scans; thousands are a way to keep a decoder busy. */
    private static final int MOST_SCANS = 32;

    private final DataInputStream in;
    private final DataOutputStream out;
    private int orientation = ExifOrientation.UPRIGHT;
    private @Nullable JpegFrame frame;
    private int scans;

    JpegParts(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** @throws java.io.EOFException if it is cut off */
    PictureFacts copy() throws IOException, PhotoRefusedException {
        require(in.readUnsignedShort() == (0xFF00 | START));
        marker(START);
        int marker = nextMarker();
        while (marker != END) {
            marker = marker == SCAN ? scan() : segment(marker);
        }
        require(frame != null && scans > 0);
        marker(END);
        out.flush();
        return new PictureFacts(frame.width(), frame.height(), frame.colours(), orientation);
    }

    private int segment(int marker) throws IOException, PhotoRefusedException {
        byte[] content = content();
        switch (marker) {
            // Tables of quantization and Huffman codes, and the restart interval.
            case 0xDB, 0xC4, 0xDD -> write(marker, content);
            case 0xC0, 0xC1, 0xC2 -> frame(marker, content);
            case APP0 -> {
                if (begins(content, "JFIF")) {
                    write(APP0, JFIF);
                }
            }
            case APP1 -> {
                if (begins(content, "Exif")) {
                    orientation = ExifOrientation.of(content);
                }
            }
            case APP14 -> {
                if (begins(content, "Adobe") && content.length >= ADOBE_BYTES) {
                    write(APP14, Arrays.copyOf(content, ADOBE_BYTES));
                }
            }
            // Lossless, hierarchical and arithmetic coding, which no phone writes and the decoder lacks.
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDC ->
                throw PhotoRefusedException.unreadable();
            default -> {}
        }
        return nextMarker();
    }

    private void frame(int marker, byte[] content) throws IOException, PhotoRefusedException {
        require(frame == null);
        try {
            frame = JpegFrame.read(marker, content);
        } catch (IllegalArgumentException damaged) {
            throw PhotoRefusedException.unreadable();
        }
        require(frame.colours() == 1 || frame.colours() == 3);
        PhotoFormat.JPEG.checkSize(frame.width(), frame.height());
        write(marker, content);
    }

    /** @return the marker behind the coded lines */
    private int scan() throws IOException, PhotoRefusedException {
        require(frame != null && ++scans <= MOST_SCANS);
        byte[] header = content();
        require(header.length > 0);
        if (frame.keepsTooMuch(header[0])) {
            throw new PhotoRefusedException(PhotoRefusedException.Reason.TOO_MANY_PIXELS);
        }
        write(SCAN, header);
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xFF) {
                out.write(next);
                continue;
            }
            int second = in.readUnsignedByte();
            while (second == 0xFF) {
                second = in.readUnsignedByte();
            }
            boolean coded = second == 0 || second >= 0xD0 && second <= 0xD7;
            if (!coded) {
                return second;
            }
            marker(second);
        }
    }

    private int nextMarker() throws IOException, PhotoRefusedException {
        require(in.readUnsignedByte() == 0xFF);
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private byte[] content() throws IOException, PhotoRefusedException {
        int length = in.readUnsignedShort();
        require(length >= 2);
        byte[] content = new byte[length - 2];
        in.readFully(content);
        return content;
    }

    private void write(int marker, byte[] content) throws IOException {
        marker(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean begins(byte[] content, String name) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        return content.length >= letters.length
                && Arrays.equals(content, 0, letters.length, letters, 0, letters.length);
    }

    private static void require(boolean condition) throws PhotoRefusedException {
        if (!condition) {
            throw PhotoRefusedException.unreadable();
        }
    }
}
