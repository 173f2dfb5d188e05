package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.stream.Stream;

/** What dictating machines and the older recorders write as WAV: about four bits a sample, in blocks. */
enum BlockCoding {
    MICROSOFT(0x02, 4, 7, 2),
    IMA(0x11, 4, 4, 1),
    /** Two frames of GSM 06.10, in as many bytes as none of the others. */
    GSM(0x31, 0, 0, 0);

    private static final short[] COEFFICIENTS = {256, 0, 512, -256, 0, 0, 192, 64, 240, 0, 460, -208, 392, -232};
    private static final int GSM_BYTES = 65;
    private static final int GSM_SAMPLES = 320;

    private final int number;
    private final int bits;
    /** At the start of a block, for each channel. */
    private final int headBytes;

    private final int samplesInHead;

    BlockCoding(int number, int bits, int headBytes, int samplesInHead) {
        this.number = number;
        this.bits = bits;
        this.headBytes = headBytes;
        this.samplesInHead = samplesInHead;
    }

    static Optional<BlockCoding> of(int number) {
        return Stream.of(values()).filter(coding -> coding.number == number).findAny();
    }

    /** @param blockBytes how long a block is */
    BlockSound sound(int channels, int rate, int blockBytes, byte[] blocks) throws VoiceRefusedException {
        require(channels == 1 || channels == 2);
        require(this == GSM ? blockBytes == GSM_BYTES && channels == 1 : blockBytes > headBytes * channels);
        int inBlock =
                this == GSM ? GSM_SAMPLES : (blockBytes - headBytes * channels) * 8 / (bits * channels) + samplesInHead;
        require(inBlock <= Short.MAX_VALUE);
        long samples = (long) inBlock * (blocks.length / blockBytes);
        int bytesASecond = (int) ((long) rate * blockBytes / inBlock);
        return new BlockSound(
                number, channels, rate, bytesASecond, blockBytes, bits, extension(inBlock), samples, blocks);
    }

    private byte[] extension(int samplesInBlock) {
        ByteBuffer extension = ByteBuffer.allocate(this == MICROSOFT ? 4 + 2 * COEFFICIENTS.length : 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) samplesInBlock);
        if (this == MICROSOFT) {
            extension.putShort((short) (COEFFICIENTS.length / 2));
            for (short coefficient : COEFFICIENTS) {
                extension.putShort(coefficient);
            }
        }
        return extension.array();
    }
}
