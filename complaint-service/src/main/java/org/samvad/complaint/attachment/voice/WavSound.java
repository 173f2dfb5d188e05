package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Sound in WAV: the format and the samples are taken, every other chunk is left behind. */
final class WavSound {

    private static final int EXTENSIBLE = 0xFFFE;
    private static final int CODING_AT = 24;

    private WavSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        require(Frames.name(file).equals("RIFF")
                && file.getInt() > 0
                && Frames.name(file).equals("WAVE"));
        ByteBuffer format = ByteBuffer.allocate(0);
        while (true) {
            String name = Frames.name(file);
            int length = file.getInt();
            if (name.equals("data")) {
                return sound(format.order(ByteOrder.LITTLE_ENDIAN), Frames.next(file, length));
            }
            byte[] content = Frames.next(file, length + (length & 1));
            if (name.equals("fmt ")) {
                format = ByteBuffer.wrap(content);
            }
        }
    }

    private static CleanVoice sound(ByteBuffer format, byte[] samples) throws VoiceRefusedException {
        int coding = Short.toUnsignedInt(format.getShort(0));
        if (coding == EXTENSIBLE) {
            coding = format.getShort(CODING_AT);
        }
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        Optional<BlockCoding> inBlocks = BlockCoding.of(coding);
        return inBlocks.isPresent()
                ? inBlocks.get()
                        .sound(channels, rate, Short.toUnsignedInt(format.getShort(12)), samples)
                        .toWav()
                : new PcmSound(coding, channels, rate, format.getShort(14), samples).toWav();
    }
}
