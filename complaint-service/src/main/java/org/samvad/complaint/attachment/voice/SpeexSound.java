package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Packets of Speex and what a decoder has to know beforehand, as its manual (7.3) has them in Ogg.
 *
 * @param mode narrow, wide or ultra wide band, from 0
 * @param frames in each packet
 */
record SpeexSound(int rate, int mode, int channels, int frames, List<byte[]> packets) {

    private static final int HEAD_BYTES = 80;
    private static final int VERSION_BYTES = 20;
    private static final int BITSTREAM = 4;
    private static final int FRAME_SAMPLES = 160;
    private static final int MOST_FRAMES = 10;
    private static final int UNKNOWN_BITRATE = -1;
    private static final byte[] NO_TAGS = new byte[8];
    private static final int HEADERS = 2;

    /** @param packets of the whole stream: head, tags, and then sound */
    static SpeexSound of(List<byte[]> packets) throws VoiceRefusedException {
        ByteBuffer head = ByteBuffer.wrap(packets.getFirst()).order(ByteOrder.LITTLE_ENDIAN);
        int rate = head.getInt(36);
        int mode = head.getInt(40);
        int channels = head.getInt(48);
        int frames = head.getInt(64);
        require(rate >= 4_000
                && rate <= 48_000
                && mode >= 0
                && mode <= 2
                && head.getInt(44) == BITSTREAM
                && (channels == 1 || channels == 2)
                && frames >= 1
                && frames <= MOST_FRAMES
                && head.getInt(68) == 0);
        return new SpeexSound(rate, mode, channels, frames, packets.subList(HEADERS, packets.size()));
    }

    CleanVoice toOgg() throws VoiceRefusedException {
        OggStream.Written written = OggStream.write(head(), NO_TAGS, packets, packet -> frames * frameSamples());
        return new CleanVoice("audio/speex", written.file(), (int) (written.samples() / rate));
    }

    private int frameSamples() {
        return FRAME_SAMPLES << mode;
    }

    private byte[] head() {
        return ByteBuffer.allocate(HEAD_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Speex   ".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[VERSION_BYTES])
                .putInt(1)
                .putInt(HEAD_BYTES)
                .putInt(rate)
                .putInt(mode)
                .putInt(BITSTREAM)
                .putInt(channels)
                .putInt(UNKNOWN_BITRATE)
                .putInt(frameSamples())
                .putInt(0)
                .putInt(frames)
                .array();
    }
}
