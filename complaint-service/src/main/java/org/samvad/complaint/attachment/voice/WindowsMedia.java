package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a decoder of Windows Media Audio, version 1 or 2, has to know beforehand. No paper tells of it; this is what free decoders
 * make of it.
 *
 * @param bitrate in bytes a second, from which a decoder finds out which bands are coded
 * @param options of the coder: bit 1 says that a block holds several frames
 */
record WindowsMedia(int coding, int channels, int rate, int bitrate, int blockBytes, int options) {

    private static final int VERSION_1 = 0x160;
    private static final int VERSION_2 = 0x161;
    private static final int BITS = 16;
    private static final int SEVERAL_FRAMES = 2;

    /** @param format a WAVEFORMATEX */
    static WindowsMedia of(ByteBuffer format) throws VoiceRefusedException {
        format.order(ByteOrder.LITTLE_ENDIAN);
        int coding = Short.toUnsignedInt(format.getShort(0));
        require(coding == VERSION_1 || coding == VERSION_2);
        int options = Short.toUnsignedInt(format.getShort(coding == VERSION_1 ? 20 : 22));
        return new WindowsMedia(
                coding,
                format.getShort(2),
                format.getInt(4),
                format.getInt(8),
                Short.toUnsignedInt(format.getShort(12)),
                options);
    }

    BlockSound sound(byte[] blocks) throws VoiceRefusedException {
        require(blockBytes > 0 && rate > 0);
        long frames = 0;
        for (int at = 0; at + blockBytes <= blocks.length; at += blockBytes) {
            frames += (options & SEVERAL_FRAMES) == 0 ? 1 : blocks[at] & 0xF;
        }
        ByteBuffer extension = ByteBuffer.allocate(coding == VERSION_1 ? 4 : 10).order(ByteOrder.LITTLE_ENDIAN);
        extension.putShort(coding == VERSION_1 ? 2 : 4, (short) options);
        return new BlockSound(
                coding, channels, rate, bitrate, blockBytes, BITS, extension.array(), frames * frameSamples(), blocks);
    }

    private int frameSamples() {
        if (rate <= 16_000) {
            return 512;
        }
        return rate <= 22_050 || rate <= 32_000 && coding == VERSION_1 ? 1024 : 2048;
    }
}
