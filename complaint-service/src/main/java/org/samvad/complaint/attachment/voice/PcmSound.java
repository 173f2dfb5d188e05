package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Samples without coding, or in one byte each by the telephone's curves, to be written as WAV.
 *
 * @param coding {@link #PCM} and so on, as WAV numbers them
 * @param bits of one sample, low byte first; unsigned if 8
 */
@SuppressWarnings("ArrayRecordComponent")
record PcmSound(int coding, int channels, int rate, int bits, byte[] samples) {

    static final int PCM = 1;
    static final int FLOAT = 3;
    static final int A_LAW = 6;
    static final int MU_LAW = 7;

    private static final int SIGN = 0x80;
    private static final int FORMAT_BYTES = 18;
    private static final int HEADER_BYTES = 58;

    CleanVoice toWav() throws VoiceRefusedException {
        boolean known =
                switch (coding) {
                    case PCM -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
                    case FLOAT -> bits == 32;
                    case A_LAW, MU_LAW -> bits == 8;
                    default -> false;
                };
        require(known && (channels == 1 || channels == 2) && rate >= 4_000 && rate <= 192_000);
        int frame = channels * bits / 8;
        int count = samples.length / frame;
        require(count > 0);
        int length = count * frame;
        ByteBuffer file =
                ByteBuffer.allocate(HEADER_BYTES + length + (length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        put(file, "RIFF").putInt(file.capacity() - 8);
        put(file, "WAVEfmt ").putInt(FORMAT_BYTES).putShort((short) coding);
        file.putShort((short) channels).putInt(rate).putInt(rate * frame);
        file.putShort((short) frame).putShort((short) bits).putShort((short) 0);
        put(file, "fact").putInt(4).putInt(count);
        put(file, "data").putInt(length).put(samples, 0, length);
        return new CleanVoice("audio/wav", file.array(), count / rate);
    }

    /** Turns samples with the high byte first, which are signed also where they are one byte long. */
    static void turn(byte[] samples, int width) {
        for (int at = 0; at < samples.length; at += width) {
            for (int low = at, high = at + width - 1; low < high; low++, high--) {
                byte swapped = samples[low];
                samples[low] = samples[high];
                samples[high] = swapped;
            }
            if (width == 1) {
                samples[at] ^= (byte) SIGN;
            }
        }
    }

    static ByteBuffer put(ByteBuffer file, String name) {
        return file.put(name.getBytes(StandardCharsets.US_ASCII));
    }
}
