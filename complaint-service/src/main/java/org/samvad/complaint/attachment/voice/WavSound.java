package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Sound in WAV: the format and the samples are taken, every other chunk is left behind. */
final class WavSound {

    private static final int EXTENSIBLE = 0xFFFE;
    private static final int CODING_AT = 24;
    private static final int MPEG = 0x50;
    private static final int MP3 = 0x55;
    private static final int AC3 = 0x2000;
    /** What those write as a length who can't go back to their header. */
    private static final int TO_THE_END = -1;

    private WavSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        require(Frames.name(file).equals("RIFF")
                && file.getInt() != 0
                && Frames.name(file).equals("WAVE"));
        ByteBuffer format = ByteBuffer.allocate(0);
        while (true) {
            String name = Frames.name(file);
            int length = file.getInt();
            if (name.equals("data")) {
                byte[] samples = Frames.next(file, length == TO_THE_END ? file.remaining() : length);
                return sound(format.order(ByteOrder.LITTLE_ENDIAN), samples);
            }
            byte[] content = Frames.next(file, length + (length & 1));
            if (name.equals("fmt ")) {
                format = ByteBuffer.wrap(content);
            }
        }
    }

    /** @param format a WAVEFORMAT, with its extension if it has one */
    static CleanVoice sound(ByteBuffer format, byte[] samples) throws VoiceRefusedException {
        int coding = Short.toUnsignedInt(format.getShort(0));
        if (coding == EXTENSIBLE) {
            coding = format.getShort(CODING_AT);
        }
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        Optional<BlockCoding> inBlocks = BlockCoding.of(coding);
        if (inBlocks.isPresent()) {
            return inBlocks.get()
                    .sound(channels, rate, Short.toUnsignedInt(format.getShort(12)), samples)
                    .toWav();
        }
        if (WindowsMedia.Version.of(coding).isPresent()) {
            return WindowsMedia.of(format).sound(samples).toWav();
        }
        return switch (coding) {
            case MPEG, MP3 -> Mp3Frames.read(ByteBuffer.wrap(samples));
            case AC3 -> Ac3Frames.read(ByteBuffer.wrap(samples));
            default -> new PcmSound(coding, channels, rate, format.getShort(14), samples).toWav();
        };
    }
}
