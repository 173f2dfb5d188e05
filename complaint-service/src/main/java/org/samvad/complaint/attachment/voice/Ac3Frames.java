package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Frames of Dolby Digital, AC-3 and Enhanced AC-3 (ETSI TS 102 366), one behind the other to the end, as they are. What a coder put into their headers (a time code, an addition) stays. */
final class Ac3Frames {

    private static final int MARK = 0x0B77;
    private static final int HEADER_BYTES = 6;
    private static final int[] KBITS = {
        32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640
    };
    private static final int[] RATES = {48_000, 44_100, 32_000};
    private static final int[] BLOCKS = {1, 2, 3, 6};
    private static final int SAMPLES_IN_BLOCK = 256;
    private static final int MOST_BLOCKS = 6;
    /** What a decoder has to know, from 0: AC-3 up to this one, Enhanced AC-3 above it. */
    private static final int LAST_OF_AC3 = 8;

    private static final int FIRST_OF_ENHANCED = 11;
    private static final int LAST_OF_ENHANCED = 16;
    private static final int HALF_RATES = 3;

    private Ac3Frames() {}

    /**
     * @param counted whether it follows in time, and not beside another one for more channels
     */
    private record Frame(boolean enhanced, int bytes, int samples, int rate, boolean counted) {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.BIG_ENDIAN);
        int start = file.position();
        boolean enhanced = false;
        double seconds = 0;
        while (file.remaining() >= HEADER_BYTES) {
            Frame frame = frame(Frames.part(file, file.position(), file.remaining()));
            if (frame.bytes() > file.remaining()) {
                // The last one of a file that was cut off.
                break;
            }
            enhanced |= frame.enhanced();
            seconds += frame.counted() ? (double) frame.samples() / frame.rate() : 0;
            file.position(file.position() + frame.bytes());
        }
        byte[] all = new byte[file.position() - start];
        file.get(start, all);
        require(seconds > 0);
        return new CleanVoice(enhanced ? "audio/eac3" : "audio/ac3", all, (int) seconds);
    }

    private static Frame frame(ByteBuffer rest) throws VoiceRefusedException {
        require(rest.remaining() >= HEADER_BYTES && rest.getShort(0) == MARK);
        int decoder = Byte.toUnsignedInt(rest.get(5)) >> 3;
        int coded = Byte.toUnsignedInt(rest.get(4));
        if (decoder <= LAST_OF_AC3) {
            return basic(coded);
        }
        require(decoder >= FIRST_OF_ENHANCED && decoder <= LAST_OF_ENHANCED);
        return enhanced(Short.toUnsignedInt(rest.getShort(2)), coded);
    }

    private static Frame basic(int coded) throws VoiceRefusedException {
        int size = coded & 0x3F;
        require(coded >> 6 < RATES.length && size >> 1 < KBITS.length);
        int rate = RATES[coded >> 6];
        int samples = MOST_BLOCKS * SAMPLES_IN_BLOCK;
        // Words of 16 bits; a rate that does not divide has one more in every other frame.
        int words = KBITS[size >> 1] * 1_000 / 16 * samples / rate;
        int more = rate == RATES[1] ? size & 1 : 0;
        return new Frame(false, 2 * (words + more), samples, rate, true);
    }

    private static Frame enhanced(int stream, int coded) throws VoiceRefusedException {
        int bytes = 2 * ((stream & 0x7FF) + 1);
        require(bytes >= HEADER_BYTES);
        int which = coded >> 6;
        int second = coded >> 4 & 3;
        require(which != HALF_RATES || second < RATES.length);
        int rate = which == HALF_RATES ? RATES[second] / 2 : RATES[which];
        int blocks = which == HALF_RATES ? MOST_BLOCKS : BLOCKS[second];
        int type = stream >> 14;
        boolean first = (stream >> 11 & 7) == 0;
        return new Frame(true, bytes, blocks * SAMPLES_IN_BLOCK, rate, type != 1 && first);
    }
}
