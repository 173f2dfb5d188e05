package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Blocks of one size, by a coding of recorders that browsers do not play, to be written as WAV.
 *
 * @param coding as WAV numbers it (RFC 2361)
 * @param bytesASecond as the coder says, of which decoders of Windows Media make use
 * @param bits of a coded sample; 0 where that differs
 * @param extension what the decoder has to know further, made here and not copied
 * @param samples of each channel in all blocks
 */
@SuppressWarnings("ArrayRecordComponent")
record BlockSound(
        int coding,
        int channels,
        int rate,
        int bytesASecond,
        int blockBytes,
        int bits,
        byte[] extension,
        long samples,
        byte[] blocks) {

    private static final int FORMAT_BYTES = 18;
    private static final int OTHER_HEADER_BYTES = 40;

    CleanVoice toWav() throws VoiceRefusedException {
        require(channels >= 1
                && channels <= PcmSound.MOST_CHANNELS
                && rate >= 4_000
                && rate <= 96_000
                && samples > 0
                && samples <= Integer.MAX_VALUE);
        int length = blocks.length / blockBytes * blockBytes;
        int formatBytes = FORMAT_BYTES + extension.length;
        ByteBuffer file = ByteBuffer.allocate(OTHER_HEADER_BYTES + formatBytes + length + (length & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        PcmSound.put(file, "RIFF").putInt(file.capacity() - 8);
        PcmSound.put(file, "WAVEfmt ").putInt(formatBytes).putShort((short) coding);
        file.putShort((short) channels).putInt(rate).putInt(bytesASecond);
        file.putShort((short) blockBytes).putShort((short) bits);
        file.putShort((short) extension.length).put(extension);
        PcmSound.put(file, "fact").putInt(4).putInt((int) samples);
        PcmSound.put(file, "data").putInt(length).put(blocks, 0, length);
        return new CleanVoice("audio/vnd.wave", file.array(), (int) (samples / rate));
    }
}
