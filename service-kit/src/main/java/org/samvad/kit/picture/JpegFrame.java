package org.samvad.kit.picture;

/**
 * The frame header of a JPEG (ITU-T T.81, B.2.2), for what the JDK's decoder keeps of the picture outside Java's memory, where
 * {@code -Xmx} does not count it. Of a picture that comes line by line that is next to nothing. Where details or colours come
 * one after the other it keeps all coefficients until the end: a progressive one of 26 million pixels took 96 MB more than
 * another of the same size.
 *
 * @param width in pixels, from 0
 * @param height in pixels, from 0
 * @param colours 1 to 4
 * @param coefficientBytes what all coefficients take
 */
public record JpegFrame(boolean progressive, int width, int height, int colours, long coefficientBytes) {

    /** What a decoder may keep: enough for 13 million pixels as phones sample them. */
    public static final long MOST_COEFFICIENT_BYTES = 40_000_000;

    private static final int SEQUENTIAL = 0xC0;
    private static final int SEQUENTIAL_TOO = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int COEFFICIENT_BYTES = 2;
    private static final int HEADER_BYTES = 6;
    private static final int COLOUR_BYTES = 3;

    /** Whether a frame that the JDK can decode has this marker. */
    public static boolean isMarkedBy(int marker) {
        return marker == SEQUENTIAL || marker == SEQUENTIAL_TOO || marker == PROGRESSIVE;
    }

    /**
     * @param content of the segment, without its length
     * @throws IllegalArgumentException if it is no header of a picture of 8 bits a colour
     */
    public static JpegFrame read(int marker, byte[] content) {
        require(content.length >= HEADER_BYTES && content[0] == 8);
        int height = number(content, 1);
        int width = number(content, 3);
        int colours = Byte.toUnsignedInt(content[5]);
        require(colours >= 1 && colours <= 4 && content.length >= HEADER_BYTES + COLOUR_BYTES * colours);
        long coefficients = (long) width * height * samples(content, colours) / finest(content, colours);
        return new JpegFrame(marker == PROGRESSIVE, width, height, colours, COEFFICIENT_BYTES * coefficients);
    }

    /**
     * Whether a decoder would keep too much of it.
     *
     * @param coloursOfScan how many colours come together in the first scan
     */
    public boolean keepsTooMuch(int coloursOfScan) {
        return (progressive || coloursOfScan < colours) && coefficientBytes > MOST_COEFFICIENT_BYTES;
    }

    private static int samples(byte[] content, int colours) {
        int all = 0;
        for (int colour = 0; colour < colours; colour++) {
            all += samplesOf(content, colour);
        }
        return all;
    }

    /** There are as many as pixels in the colours that are sampled finest, and fewer in the others. */
    private static int finest(byte[] content, int colours) {
        int finest = 0;
        for (int colour = 0; colour < colours; colour++) {
            finest = Math.max(finest, samplesOf(content, colour));
        }
        return finest;
    }

    private static int samplesOf(byte[] content, int colour) {
        int sampling = Byte.toUnsignedInt(content[HEADER_BYTES + 1 + COLOUR_BYTES * colour]);
        int samples = (sampling >> 4) * (sampling & 0xF);
        require(samples >= 1 && samples <= 16);
        return samples;
    }

    private static int number(byte[] content, int at) {
        return Byte.toUnsignedInt(content[at]) << 8 | Byte.toUnsignedInt(content[at + 1]);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("no frame header");
        }
    }
}
