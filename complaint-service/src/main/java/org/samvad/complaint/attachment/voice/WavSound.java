package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** PCM in WAV: the format and the samples are taken, every other chunk is left behind. */
final class WavSound {

    private static final int HEADER_BYTES = 44;
    private static final int PCM = 1;

    private WavSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        require(name(file).equals("RIFF") && file.getInt() > 0 && name(file).equals("WAVE"));
        ByteBuffer format = ByteBuffer.allocate(0);
        while (true) {
            String name = name(file);
            int length = file.getInt();
            if (name.equals("data")) {
                return write(format.order(ByteOrder.LITTLE_ENDIAN), Frames.next(file, length));
            }
            byte[] content = Frames.next(file, length + (length & 1));
            if (name.equals("fmt ")) {
                format = ByteBuffer.wrap(content);
            }
        }
    }

    private static CleanVoice write(ByteBuffer format, byte[] samples) throws VoiceRefusedException {
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        int bits = format.getShort(14);
        require(format.getShort(0) == PCM
                && (channels == 1 || channels == 2)
                && rate >= 4_000
                && rate <= 192_000
                && (bits == 8 || bits == 16 || bits == 24));
        int frame = channels * bits / 8;
        int length = samples.length - samples.length % frame;
        require(length > 0);
        ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER_BYTES - 8 + length);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) PCM);
        file.putShort((short) channels).putInt(rate).putInt(rate * frame);
        file.putShort((short) frame).putShort((short) bits);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length).put(samples, 0, length);
        return new CleanVoice("audio/wav", file.array(), length / (rate * frame));
    }

    private static String name(ByteBuffer file) {
        return new String(Frames.next(file, 4), StandardCharsets.US_ASCII);
    }
}
