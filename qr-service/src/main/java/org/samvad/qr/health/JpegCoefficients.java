package org.samvad.qr.health;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/**
 * What the JDK's decoder keeps of a JPEG (ITU-T T.81, annex B) outside Java's memory, where {@code -Xmx} does not count it. Of
 * a picture that comes line by line that is next to nothing. Where details or colours come one after the other it keeps
 * all coefficients until the end: a progressive one of 26 million pixels took 96 MB more than another of the same size.
 */
final class JpegCoefficients {

    private static final int SCAN = 0xDA;
    private static final int SEQUENTIAL = 0xC0;
    private static final int SEQUENTIAL_TOO = 0xC1;
    private static final int PROGRESSIVE = 0xC2;

    private static final int BYTES = 2;

    private JpegCoefficients() {}

    /**
     * Reads as far as the first scan, and goes back to where it began.
     *
     * @param in at the start of a JPEG
     * @throws IOException also if there is no scan
     */
    static long bytes(ImageInputStream in) throws IOException {
        long start = in.getStreamPosition();
        try {
            in.skipBytes(2);
            return untilScan(in);
        } finally {
            in.seek(start);
        }
    }

    private static long untilScan(ImageInputStream in) throws IOException {
        long all = 0;
        int colours = 0;
        boolean progressive = false;
        while (true) {
            int marker = marker(in);
            long end = in.getStreamPosition() + in.readUnsignedShort();
            switch (marker) {
                case SEQUENTIAL, SEQUENTIAL_TOO, PROGRESSIVE -> {
                    progressive = marker == PROGRESSIVE;
                    in.skipBytes(1);
                    long pixels = (long) in.readUnsignedShort() * in.readUnsignedShort();
                    colours = in.readUnsignedByte();
                    all = Math.round(pixels * coefficientsPerPixel(in, colours)) * BYTES;
                }
                case SCAN -> {
                    return progressive || in.readUnsignedByte() < colours ? all : 0;
                }
                default -> {}
            }
            in.seek(end);
        }
    }

    private static int marker(ImageInputStream in) throws IOException {
        int letter = in.readUnsignedByte();
        while (letter != 0xFF) {
            letter = in.readUnsignedByte();
        }
        while (letter == 0xFF) {
            letter = in.readUnsignedByte();
        }
        return letter;
    }

    /** One for each colour that is sampled as finely as any, and less for the others. */
    private static double coefficientsPerPixel(ImageInputStream in, int colours) throws IOException {
        int finest = 1;
        int all = 0;
        for (int colour = 0; colour < colours; colour++) {
            in.skipBytes(1);
            int sampling = in.readUnsignedByte();
            int samples = (sampling >> 4) * (sampling & 0xF);
            finest = Math.max(finest, samples);
            all += samples;
            in.skipBytes(1);
        }
        return (double) all / finest;
    }
}
