package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sound in WAV: the format and the samples are taken, every other chunk is left behind. */
final class WavSound {

    private static final int EXTENSIBLE = 0xFFFE;
    private static final int CODING_AT = 24;
    private static final Pattern CHUNK = Pattern.compile("[ -~]{4}");
    private static final int MPEG = 0x50;
    private static final int MP3 = 0x55;
    private static final int AC3 = 0x2000;

    private WavSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        String form = Frames.name(file);
        // How long all of it is, which is wrong where the samples' length is.
        file.getInt();
        require(form.equals("RIFF") && Frames.name(file).equals("WAVE"));
        ByteBuffer format = ByteBuffer.allocate(0);
        while (true) {
            String name = Frames.name(file);
            int length = file.getInt();
            if (name.equals("data")) {
                return sound(format.order(ByteOrder.LITTLE_ENDIAN), samples(file, length));
            }
            byte[] content = Frames.next(file, length + (length & 1));
            if (name.equals("fmt ")) {
                format = ByteBuffer.wrap(content);
            }
        }
    }

    /**
     * A recorder that was killed has told no length, one that writes into a pipe a very large one, and of a file that was cut off there is
     * less than it says. All that is left is sound then.
     */
    private static byte[] samples(ByteBuffer file, int told) throws VoiceRefusedException {
        // Nothing was recorded, and another chunk follows.
        require(told != 0 || !CHUNK.matcher(name(file)).matches());
        return Frames.next(file, told > 0 && told < file.remaining() ? told : file.remaining());
    }

    private static String name(ByteBuffer file) {
        byte[] next = new byte[Math.min(4, file.remaining())];
        file.get(file.position(), next);
        return new String(next, StandardCharsets.ISO_8859_1);
    }

    /** @param format a WAVEFORMAT, with its extension if it has one */
    static CleanVoice sound(ByteBuffer format, byte[] samples) throws VoiceRefusedException {
        int coding = Short.toUnsignedInt(format.getShort(0));
        if (coding == EXTENSIBLE) {
            coding = Short.toUnsignedInt(format.getShort(CODING_AT));
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
