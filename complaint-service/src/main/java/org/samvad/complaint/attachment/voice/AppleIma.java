package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Apple's shape of IMA ADPCM, {@code ima4} in AIFF-C and in CAF, which recorders of the first iPhones wrote: for each channel two bytes of
 * state and 64 samples of four bits. The shape of WAV has one sample more in each block, so these are decoded.
 */
final class AppleIma {

    static final int PACKET_BYTES = 34;
    static final int PACKET_SAMPLES = 64;

    private static final int[] STEPS = {
        7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97,
        107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724, 796,
        876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499, 2749, 3024, 3327, 3660, 4026, 4428, 4871,
        5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623,
        27086, 29794, 32767
    };
    private static final int[] CHANGES = {-1, -1, -1, -1, 2, 4, 6, 8};
    private static final int STATE_STEP = 0x7F;

    private int sample;
    private int step;

    private AppleIma() {}

    /** @param packets those of all channels for the same time beside each other */
    static PcmSound decode(int channels, int rate, byte[] packets) throws VoiceRefusedException {
        require(channels >= 1 && channels <= PcmSound.MOST_CHANNELS);
        int together = channels * PACKET_BYTES;
        int count = packets.length / together;
        ByteBuffer samples =
                ByteBuffer.allocate(count * channels * PACKET_SAMPLES * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int channel = 0; channel < channels; channel++) {
            AppleIma state = new AppleIma();
            for (int at = 0; at < count; at++) {
                ByteBuffer packet = ByteBuffer.wrap(packets, at * together + channel * PACKET_BYTES, PACKET_BYTES);
                state.packet(packet.slice(), samples, at * PACKET_SAMPLES * channels + channel, channels);
            }
        }
        return new PcmSound(PcmSound.PCM, channels, rate, 16, samples.array());
    }

    private void packet(ByteBuffer packet, ByteBuffer samples, int first, int apart) throws VoiceRefusedException {
        int state = packet.getShort();
        int told = state & ~STATE_STEP;
        step = state & STATE_STEP;
        require(step < STEPS.length);
        // The state has no room for the lowest bits: they are kept where they agree.
        if (Math.abs(told - sample) > STATE_STEP) {
            sample = told;
        }
        int to = first;
        while (packet.hasRemaining()) {
            int both = packet.get();
            samples.putShort(2 * to, next(both & 0xF));
            samples.putShort(2 * (to + apart), next(both >> 4 & 0xF));
            to += 2 * apart;
        }
    }

    private short next(int code) {
        int width = STEPS[step];
        int change = width >> 3;
        change += (code & 4) != 0 ? width : 0;
        change += (code & 2) != 0 ? width >> 1 : 0;
        change += (code & 1) != 0 ? width >> 2 : 0;
        sample = Math.clamp(sample + ((code & 8) != 0 ? -change : change), Short.MIN_VALUE, Short.MAX_VALUE);
        step = Math.clamp(step + CHANGES[code & 7], 0, STEPS.length - 1);
        return (short) sample;
    }
}
