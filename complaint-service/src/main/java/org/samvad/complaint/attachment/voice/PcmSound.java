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

    /** Speakers of which WAV and all other files here know the order. */
    static final int MOST_CHANNELS = 8;

    private static final int EXTENSIBLE = 0xFFFE;
    private static final int EXTENSION_BYTES = 22;
    /** Which speakers there are, by how many: what players take where a file does not say. */
    private static final int[] SPEAKERS = {0, 0x4, 0x3, 0x7, 0x33, 0x37, 0x3F, 0x13F, 0x63F};
    /** Of an extension behind the number of its coding. */
    private static final byte[] SUB_FORMAT = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    private static final int SIGN = 0x80;
    private static final int FORMAT_BYTES = 18;
    private static final int HEADER_BYTES = 58;

    CleanVoice toWav() throws VoiceRefusedException {
        if (coding == FLOAT && bits == Double.SIZE) {
            return new PcmSound(FLOAT, channels, rate, Float.SIZE, narrowed()).toWav();
        }
        boolean known =
                switch (coding) {
                    case PCM -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
                    case FLOAT -> bits == 32;
                    case A_LAW, MU_LAW -> bits == 8;
                    default -> false;
                };
        require(known && channels >= 1 && channels <= MOST_CHANNELS && rate >= 4_000 && rate <= 192_000);
        int frame = channels * bits / 8;
        int count = samples.length / frame;
        require(count > 0);
        int length = count * frame;
        int extension = channels > 2 ? EXTENSION_BYTES : 0;
        ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + extension + length + (length & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        put(file, "RIFF").putInt(file.capacity() - 8);
        put(file, "WAVEfmt ").putInt(FORMAT_BYTES + extension).putShort((short) (extension > 0 ? EXTENSIBLE : coding));
        file.putShort((short) channels).putInt(rate).putInt(rate * frame);
        file.putShort((short) frame).putShort((short) bits).putShort((short) extension);
        if (extension > 0) {
            file.putShort((short) bits).putInt(SPEAKERS[channels]);
            file.putShort((short) coding).put(SUB_FORMAT);
        }
        put(file, "fact").putInt(4).putInt(count);
        put(file, "data").putInt(length).put(samples, 0, length);
        return new CleanVoice("audio/wav", file.array(), count / rate);
    }

    /** No browser plays the longer ones, and nobody hears the difference. */
    private byte[] narrowed() {
        ByteBuffer from = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer to = ByteBuffer.allocate(samples.length / 2).order(ByteOrder.LITTLE_ENDIAN);
        while (from.remaining() >= Double.BYTES) {
            to.putFloat((float) from.getDouble());
        }
        return to.array();
    }

    /** Turns samples with the high byte first, which are signed also where they are one byte long. */
    static void turn(byte[] samples, int width) {
        for (int at = 0; at + width <= samples.length; at += width) {
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
