package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Apple's shape of IMA ADPCM, {@code ima4} in AIFF-C and CAF, which the recorders of the first iPhones wrote: packets of 64 samples of four
 * bits, each behind its channel's state. It becomes WAV's shape without a change of a sample: there a block's first sample is written whole, and
 * the codes of the others stay as they are. Decoded, it would be four times as large.
 */
final class AppleIma {

    static final int PACKET_BYTES = 34;

    private static final int PACKET_SAMPLES = 64;
    /** In a block, behind the first one; eight of a channel beside eight of the next. */
    private static final int CODED_SAMPLES = 504;

    private static final int TOGETHER = 8;
    private static final int HEAD_BYTES = 4;
    private static final int[] STEPS = {
        7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97,
        107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724, 796,
        876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499, 2749, 3024, 3327, 3660, 4026, 4428, 4871,
        5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623,
        27086, 29794, 32767
    };
    private static final int[] CHANGES = {-1, -1, -1, -1, 2, 4, 6, 8};
    private static final int STATE_STEP = 0x7F;

    private final ByteBuffer packets;
    private final int channel;
    private final int channels;
    private int taken;
    private int sample;
    private int step;

    private AppleIma(byte[] packets, int channel, int channels) {
        this.packets = ByteBuffer.wrap(packets);
        this.channel = channel;
        this.channels = channels;
    }

    /** @param packets those of all channels for the same time beside each other */
    static CleanVoice toWav(int channels, int rate, byte[] packets) throws VoiceRefusedException {
        require(channels == 1 || channels == 2);
        int samples = packets.length / (channels * PACKET_BYTES) * PACKET_SAMPLES;
        int count = (samples + CODED_SAMPLES) / (CODED_SAMPLES + 1);
        int blockBytes = channels * (HEAD_BYTES + CODED_SAMPLES / 2);
        ByteBuffer blocks = ByteBuffer.allocate(count * blockBytes).order(ByteOrder.LITTLE_ENDIAN);
        AppleIma[] each = new AppleIma[channels];
        for (int channel = 0; channel < channels; channel++) {
            each[channel] = new AppleIma(packets, channel, channels);
        }
        for (int block = 0; block < count; block++) {
            for (AppleIma channel : each) {
                channel.head(blocks);
            }
            for (int at = 0; at < CODED_SAMPLES; at += TOGETHER) {
                for (AppleIma channel : each) {
                    channel.codes(blocks, samples);
                }
            }
        }
        return BlockCoding.IMA.sound(channels, rate, blockBytes, blocks.array()).toWav();
    }

    private void head(ByteBuffer block) throws VoiceRefusedException {
        next(true);
        block.putShort((short) sample).put((byte) step).put((byte) 0);
    }

    /** The last block is filled up with steps of next to nothing. */
    private void codes(ByteBuffer block, int samples) throws VoiceRefusedException {
        for (int at = 0; at < TOGETHER; at += 2) {
            int low = taken < samples ? next(false) : 0;
            int high = taken < samples ? next(false) : 0;
            block.put((byte) (low | high << 4));
        }
    }

    /** The next code, which is then behind. */
    private int next(boolean first) throws VoiceRefusedException {
        int packet = (taken / PACKET_SAMPLES * channels + channel) * PACKET_BYTES;
        int place = taken % PACKET_SAMPLES;
        if (place == 0) {
            state(packets.getShort(packet), first);
        }
        int both = packets.get(packet + Short.BYTES + place / 2);
        int code = place % 2 == 0 ? both & 0xF : both >> 4 & 0xF;
        taken++;
        follow(code);
        return code;
    }

    /** A packet's state is the one that the codes before it led to, which has no room for its lowest bits. */
    private void state(int state, boolean first) throws VoiceRefusedException {
        int told = state & ~STATE_STEP;
        boolean same = Math.abs(told - sample) <= STATE_STEP && (state & STATE_STEP) == step;
        require(same || first);
        sample = same ? sample : told;
        step = state & STATE_STEP;
        require(step < STEPS.length);
    }

    private void follow(int code) {
        int width = STEPS[step];
        int change = width >> 3;
        change += (code & 4) != 0 ? width : 0;
        change += (code & 2) != 0 ? width >> 1 : 0;
        change += (code & 1) != 0 ? width >> 2 : 0;
        sample = Math.clamp(sample + ((code & 8) != 0 ? -change : change), Short.MIN_VALUE, Short.MAX_VALUE);
        step = Math.clamp(step + CHANGES[code & 7], 0, STEPS.length - 1);
    }
}
