package org.samvad.complaint.attachment.voice;

import java.nio.ByteBuffer;

/**
 * The header of a frame of FLAC (RFC 9639, 9.1).
 *
 * @param samples of each channel, or 0 if this is no header
 * @param number of the frame, or of its first sample where blocks differ in size
 */
record FlacFrame(int headerBytes, int samples, long number, boolean numbersSamples) {

    private static final FlacFrame NONE = new FlacFrame(0, 0, 0, false);
    private static final int[] HUNDREDS_OF_HERTZ = {0, 882, 1764, 1920, 80, 160, 220, 240, 320, 441, 480, 960};
    private static final int[] BITS = {0, 8, 12, 0, 16, 20, 24, 32};
    private static final int CODE_22_050 = 6;
    private static final int LONGEST_HEADER = 16;
    private static final int POLYNOMIAL = 0x07;

    /** @param fields rate, channels and bits of the stream, from which its frames must not differ */
    static FlacFrame at(ByteBuffer frames, int at, long fields) {
        if (frames.limit() - at < LONGEST_HEADER) {
            return lastAt(frames, at, fields);
        }
        return read(frames.slice(at, LONGEST_HEADER), fields);
    }

    /** Near the end a header may be cut off. */
    private static FlacFrame lastAt(ByteBuffer frames, int at, long fields) {
        ByteBuffer padded = ByteBuffer.allocate(LONGEST_HEADER);
        padded.put(0, frames, at, Math.max(0, frames.limit() - at));
        return read(padded, fields);
    }

    /** Whether this is the one behind another. */
    boolean follows(FlacFrame before) {
        return numbersSamples == before.numbersSamples
                && number == before.number + (numbersSamples ? before.samples : 1);
    }

    private static FlacFrame read(ByteBuffer header, long fields) {
        int first = header.getInt();
        int channels = first >> 4 & 0xF;
        int bits = BITS[first >> 1 & 7];
        boolean known = first >>> 17 == 0xFFF8 >> 1
                && (first & 1) == 0
                && (first >> 1 & 7) != 3
                && (bits == 0 || bits == (fields >>> 36 & 0x1F) + 1)
                && channels <= 10
                && (channels > 7 ? 2 : channels + 1) == (fields >>> 41 & 7) + 1;
        if (!known) {
            return NONE;
        }
        long number = number(header);
        int samples = samples(header, first >> 12 & 0xF);
        int rate = rate(header, first >> 8 & 0xF);
        boolean same = rate == 0 || rate == fields >>> 44;
        int length = header.position();
        if (number < 0 || !same || checksum(header, length) != Byte.toUnsignedInt(header.get())) {
            return NONE;
        }
        return new FlacFrame(length + 1, samples, number, (first >> 16 & 1) == 1);
    }

    /** A number as UTF-8 would code it, of up to seven bytes; -1 for none. */
    private static long number(ByteBuffer header) {
        int first = Byte.toUnsignedInt(header.get());
        int ones = Integer.numberOfLeadingZeros(~first << 24);
        if (ones == 0) {
            return first;
        }
        if (ones == 1 || ones == 8) {
            return -1;
        }
        long number = first & 0x7F >> ones;
        for (int more = 1; more < ones; more++) {
            number = number << 6 | header.get() & 0x3F;
        }
        return number;
    }

    private static int samples(ByteBuffer header, int code) {
        return switch (code) {
            case 0 -> 0;
            case 1 -> 192;
            case 2, 3, 4, 5 -> 576 << code - 2;
            case 6 -> Byte.toUnsignedInt(header.get()) + 1;
            case 7 -> Short.toUnsignedInt(header.getShort()) + 1;
            default -> 256 << code - 8;
        };
    }

    /** In hertz; 0 for the stream's own, -1 for none. */
    private static int rate(ByteBuffer header, int code) {
        return switch (code) {
            case CODE_22_050 -> 22_050;
            case 12 -> Byte.toUnsignedInt(header.get()) * 1000;
            case 13 -> Short.toUnsignedInt(header.getShort());
            case 14 -> Short.toUnsignedInt(header.getShort()) * 10;
            case 15 -> -1;
            default -> HUNDREDS_OF_HERTZ[code] * 100;
        };
    }

    private static int checksum(ByteBuffer header, int length) {
        int checksum = 0;
        for (int at = 0; at < length; at++) {
            checksum ^= Byte.toUnsignedInt(header.get(at));
            for (int bit = 0; bit < 8; bit++) {
                checksum = (checksum & 0x80) != 0 ? (checksum << 1 ^ POLYNOMIAL) & 0xFF : checksum << 1;
            }
        }
        return checksum;
    }
}
