package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Packets of Opus (RFC 6716) and what a decoder has to know beforehand, to be written as Ogg (RFC 7845).
 *
 * @param skip samples to leave out at the beginning, at 48 kHz
 */
record OpusSound(int channels, int skip, List<byte[]> packets) {

    private static final int RATE = 48_000;
    private static final int LONGEST_PACKET = 5_760;
    private static final int OPUS_HEAD_BYTES = 19;

    /** @param head the beginning of a stream, {@code OpusHead} and so on */
    static OpusSound of(byte[] head, List<byte[]> packets) throws VoiceRefusedException {
        require(head.length >= OPUS_HEAD_BYTES
                && new String(head, 0, 8, StandardCharsets.US_ASCII).equals("OpusHead")
                && head[8] == 1
                && (head[9] == 1 || head[9] == 2)
                && head[18] == 0
                && !packets.isEmpty());
        int skip = Short.toUnsignedInt(
                ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(10));
        return new OpusSound(head[9], skip, packets);
    }

    /** @param config a {@code dOps} box, with the numbers of {@code OpusHead} in the order of the other end */
    static OpusSound ofMp4(byte[] config, List<byte[]> packets) throws VoiceRefusedException {
        require(config.length >= 11 && config[0] == 0 && (config[1] == 1 || config[1] == 2) && config[10] == 0);
        return new OpusSound(
                config[1], Short.toUnsignedInt(ByteBuffer.wrap(config).getShort(2)), packets);
    }

    CleanVoice toOgg() throws VoiceRefusedException {
        OggStream.Written written = OggStream.write(head(), noTags(), packets, OpusSound::samples);
        require(written.samples() > skip);
        return new CleanVoice("audio/ogg", written.file(), (int) ((written.samples() - skip) / RATE));
    }

    private byte[] head() {
        return ByteBuffer.allocate(OPUS_HEAD_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) channels)
                .putShort((short) skip)
                .putInt(RATE)
                .putShort((short) 0)
                .put((byte) 0)
                .array();
    }

    private static byte[] noTags() {
        return ByteBuffer.allocate(16)
                .put("OpusTags".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** How many samples a packet holds, from its first bytes (RFC 6716, 3.1). */
    private static int samples(byte[] packet) throws VoiceRefusedException {
        require(packet.length > 0);
        int first = Byte.toUnsignedInt(packet[0]);
        int config = first >> 3;
        int frame;
        if (config < 12) {
            frame = new int[] {480, 960, 1920, 2880}[config & 3];
        } else if (config < 16) {
            frame = (config & 1) == 0 ? 480 : 960;
        } else {
            frame = 120 << (config & 3);
        }
        int frames =
                switch (first & 3) {
                    case 0 -> 1;
                    case 1, 2 -> 2;
                    default -> packet[1] & 0x3F;
                };
        require(frames > 0 && frames * frame <= LONGEST_PACKET);
        return frames * frame;
    }
}
