package org.samvad.complaint.attachment.photo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /**
     * What the decoder may keep, in bytes: of a picture whose colours or details come one after the other it keeps all
     * coefficients, two bytes each, beside Java's memory. Enough for 13 megapixels as phones sample them.
     */
    private static final long MOST_COEFFICIENT_BYTES = 40_000_000;

    private static final int PROGRESSIVE = 0xC2;

    private final DataInputStream in;
    private final DataOutputStream out;
    private int orientation = ExifOrientation.UPRIGHT;
    private PictureFacts frame = new PictureFacts(0, 0, 0, 0);
    private boolean progressive;
    private long coefficientBytes;
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
        require(scans > 0);
        marker(END);
        out.flush();
        return new PictureFacts(frame.width(), frame.height(), frame.bytesPerPixel(), orientation);
    }

    private int segment(int marker) throws IOException, PhotoRefusedException {
        byte[] content = content();
        switch (marker) {
            // Tables of quantization and Huffman codes, and the restart interval.
            case 0xDB, 0xC4, 0xDD -> write(marker, content);
            case 0xC0, 0xC1, PROGRESSIVE -> frame(marker, content);
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
        require(frame.width() == 0 && content.length >= 6 && content[0] == 8);
        int height = Byte.toUnsignedInt(content[1]) << 8 | Byte.toUnsignedInt(content[2]);
        int width = Byte.toUnsignedInt(content[3]) << 8 | Byte.toUnsignedInt(content[4]);
        int colours = content[5];
        require(colours == 1 || colours == 3);
        PhotoFormat.JPEG.checkSize(width, height);
        require(content.length >= 6 + 3 * colours);
        frame = new PictureFacts(width, height, colours, orientation);
        progressive = marker == PROGRESSIVE;
        coefficientBytes = 2 * coefficients(content, colours);
        write(marker, content);
    }

    /** As many as pixels, in the colours that are sampled finest; of the others fewer. */
    private long coefficients(byte[] content, int colours) throws PhotoRefusedException {
        int finest = 0;
        int all = 0;
        for (int colour = 0; colour < colours; colour++) {
            int sampling = content[7 + 3 * colour];
            int samples = (sampling >> 4) * (sampling & 0xF);
            require(samples >= 1 && samples <= 16);
            finest = Math.max(finest, samples);
            all += samples;
        }
        return (long) frame.width() * frame.height() * all / finest;
    }

    /** @return the marker behind the coded lines */
    private int scan() throws IOException, PhotoRefusedException {
        require(frame.width() > 0 && ++scans <= MOST_SCANS);
        byte[] header = content();
        require(header.length > 0);
        boolean keepsAll = progressive || header[0] < frame.bytesPerPixel();
        if (keepsAll && coefficientBytes > MOST_COEFFICIENT_BYTES) {
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
