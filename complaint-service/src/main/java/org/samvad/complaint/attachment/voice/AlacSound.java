package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Packets of Apple Lossless, to be written as M4A with nothing but their table.
 *
 * @param config an ALACSpecificConfig, as Apple's ALACMagicCookieDescription tells
 */
@SuppressWarnings("ArrayRecordComponent")
record AlacSound(byte[] config, List<byte[]> packets) {

    private static final int CONFIG_BYTES = 24;
    /** Encoders use 4,096; a decoder asks for as much memory as this says. */
    private static final int MOST_SAMPLES = 16_384;

    /** @param content of an {@code alac} box: four bytes of version and flags, the config, and the order of more than two channels */
    static AlacSound ofMp4(byte[] content, List<byte[]> packets) throws VoiceRefusedException {
        return of(ByteBuffer.wrap(content).position(4), packets);
    }

    /** @param cookie the config, alone or in boxes as QuickTime had it */
    static AlacSound ofCaf(byte[] cookie, List<byte[]> packets) throws VoiceRefusedException {
        ByteBuffer content = ByteBuffer.wrap(cookie);
        if (Mp4Box.type(content, 4).equals("frma")) {
            List<Mp4Box> boxes = Mp4Box.in(content);
            return ofMp4(boxes.get(1).bytes(), packets);
        }
        return of(content, packets);
    }

    private static AlacSound of(ByteBuffer config, List<byte[]> packets) throws VoiceRefusedException {
        return new AlacSound(Frames.next(config, CONFIG_BYTES), packets);
    }

    CleanVoice toM4a() throws VoiceRefusedException {
        ByteBuffer fields = ByteBuffer.wrap(config);
        int samples = fields.getInt(0);
        int bits = fields.get(5);
        int channels = fields.get(9);
        int rate = fields.getInt(20);
        require(samples > 0
                && samples <= MOST_SAMPLES
                && fields.get(4) == 0
                && (bits == 16 || bits == 20 || bits == 24 || bits == 32)
                && channels >= 1
                && channels <= PcmSound.MOST_CHANNELS
                && rate >= 4_000
                && rate <= 192_000);
        // What the encoder found out about itself: its largest frame and its bitrate.
        fields.putInt(12, 0).putInt(16, 0);
        long all = (long) samples * packets.size();
        return new CleanVoice(
                "audio/mp4", new M4aFile(config, rate, channels, bits, samples).write(packets), (int) (all / rate));
    }
}
