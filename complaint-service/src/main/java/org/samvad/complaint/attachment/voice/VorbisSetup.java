package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.util.BitSet;

/**
 * The setup header of Vorbis I (4.2.4): gone through to its last bit, so that nothing can follow it, for the one thing that
 * tells how long packets play.
 *
 * @param packet the header
 * @param modes how many there are
 * @param longBlocks which of them make long blocks
 */
@SuppressWarnings("ArrayRecordComponent")
record VorbisSetup(byte[] packet, int modes, BitSet longBlocks) {

    private static final int CODEBOOK_MARK = 0x564342;

    static VorbisSetup of(byte[] packet, int channels) throws VoiceRefusedException {
        require(Frames.begins(packet, "\u0005vorbis"));
        Bits bits = new Bits(packet, 7 * 8);
        for (int left = bits.next(8) + 1; left > 0; left--) {
            codebook(bits);
        }
        for (int left = bits.next(6) + 1; left > 0; left--) {
            require(bits.next(16) == 0);
        }
        for (int left = bits.next(6) + 1; left > 0; left--) {
            floor(bits);
        }
        for (int left = bits.next(6) + 1; left > 0; left--) {
            residue(bits);
        }
        for (int left = bits.next(6) + 1; left > 0; left--) {
            mapping(bits, channels);
        }
        int modes = bits.next(6) + 1;
        BitSet longBlocks = new BitSet();
        for (int mode = 0; mode < modes; mode++) {
            longBlocks.set(mode, bits.next(1) == 1);
            require(bits.next(16) == 0 && bits.next(16) == 0);
            bits.skip(8);
        }
        require(bits.next(1) == 1 && bits.areOver());
        return new VorbisSetup(packet, modes, longBlocks);
    }

    /** Whether a packet of sound is a long block. */
    boolean isLong(byte[] sound) throws VoiceRefusedException {
        Bits bits = new Bits(sound, 0);
        require(bits.next(1) == 0);
        int mode = bits.next(bitsFor(modes - 1));
        require(mode < modes);
        return longBlocks.get(mode);
    }

    private static void codebook(Bits bits) throws VoiceRefusedException {
        require(bits.next(24) == CODEBOOK_MARK);
        int dimensions = bits.next(16);
        int entries = bits.next(24);
        if (bits.next(1) == 1) {
            bits.skip(5);
            for (int entry = 0; entry < entries; ) {
                int more = bits.next(bitsFor(entries - entry));
                require(more <= entries - entry);
                entry += more;
            }
        } else {
            boolean sparse = bits.next(1) == 1;
            for (int entry = 0; entry < entries; entry++) {
                if (!sparse || bits.next(1) == 1) {
                    bits.skip(5);
                }
            }
        }
        int lookup = bits.next(4);
        require(lookup <= 2);
        if (lookup > 0) {
            bits.skip(64);
            int width = bits.next(4) + 1;
            bits.skip(1);
            bits.skip(width * (lookup == 1 ? root(entries, dimensions) : (long) entries * dimensions));
        }
    }

    /** The largest number that gives no more than {@code entries} when raised to the power of {@code dimensions}. */
    private static long root(int entries, int dimensions) throws VoiceRefusedException {
        require(dimensions > 0);
        long root = (long) Math.floor(Math.pow(entries, 1.0 / dimensions)) + 1;
        while (Math.pow(root, dimensions) > entries) {
            root--;
        }
        return root;
    }

    private static void floor(Bits bits) throws VoiceRefusedException {
        int type = bits.next(16);
        require(type <= 1);
        if (type == 0) {
            bits.skip(8 + 16 + 16 + 6 + 8);
            bits.skip(8L * (bits.next(4) + 1));
            return;
        }
        int[] classes = new int[bits.next(5)];
        int highest = -1;
        for (int partition = 0; partition < classes.length; partition++) {
            classes[partition] = bits.next(4);
            highest = Math.max(highest, classes[partition]);
        }
        int[] dimensions = new int[highest + 1];
        for (int each = 0; each <= highest; each++) {
            dimensions[each] = bits.next(3) + 1;
            int subclasses = bits.next(2);
            bits.skip((subclasses > 0 ? 8 : 0) + (8L << subclasses));
        }
        bits.skip(2);
        int width = bits.next(4);
        for (int partition : classes) {
            bits.skip((long) dimensions[partition] * width);
        }
    }

    private static void residue(Bits bits) throws VoiceRefusedException {
        require(bits.next(16) <= 2);
        bits.skip(24 + 24 + 24);
        int classes = bits.next(6) + 1;
        bits.skip(8);
        int books = 0;
        for (int each = 0; each < classes; each++) {
            books += Integer.bitCount(bits.next(3));
            books += bits.next(1) == 1 ? Integer.bitCount(bits.next(5)) : 0;
        }
        bits.skip(8L * books);
    }

    private static void mapping(Bits bits, int channels) throws VoiceRefusedException {
        require(bits.next(16) == 0);
        int submaps = bits.next(1) == 1 ? bits.next(4) + 1 : 1;
        if (bits.next(1) == 1) {
            int steps = bits.next(8) + 1;
            bits.skip(2L * steps * bitsFor(channels - 1));
        }
        require(bits.next(2) == 0);
        bits.skip(submaps > 1 ? 4L * channels : 0);
        bits.skip(24L * submaps);
    }

    /** How many bits a number takes. */
    private static int bitsFor(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    /** Reads bits as Vorbis packs them, the lowest first. */
    private static final class Bits {

        private final byte[] bytes;
        private long at;

        Bits(byte[] bytes, long at) {
            this.bytes = bytes;
            this.at = at;
        }

        int next(int count) throws VoiceRefusedException {
            long from = at;
            skip(count);
            int value = 0;
            for (int bit = 0; bit < count; bit++) {
                int place = (int) (from + bit);
                value |= (bytes[place >> 3] >> (place & 7) & 1) << bit;
            }
            return value;
        }

        void skip(long count) throws VoiceRefusedException {
            require(count <= bytes.length * 8L - at);
            at += count;
        }

        /** Whether at most what fills the last byte is left, and is empty. */
        boolean areOver() throws VoiceRefusedException {
            int left = (int) (bytes.length * 8L - at);
            return left < 8 && next(left) == 0;
        }
    }
}
