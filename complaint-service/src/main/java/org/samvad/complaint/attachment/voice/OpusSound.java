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
 * @param gain by which a decoder makes it louder, in 256ths of a decibel
 * @param layout the mapping family, and which stream of a packet is which channel where there are more than two
 */
@SuppressWarnings("ArrayRecordComponent")
record OpusSound(int channels, int skip, short gain, byte[] layout, List<byte[]> packets) {

    private static final int RATE = 48_000;
    private static final int LONGEST_PACKET = 5_760;
    private static final int FIXED_HEAD_BYTES = 18;
    private static final int MOST_CHANNELS = 8;
    private static final byte[] MONO_OR_STEREO = {0};
    /** The family of speakers in a known order; its layout tells two counts of streams, too. */
    private static final int SURROUND = 1;

    private static final int SURROUND_BYTES = 3;
    private static final byte SILENT = (byte) 255;

    /** @param head the beginning of a stream, {@code OpusHead} and so on */
    static OpusSound of(byte[] head, List<byte[]> packets) throws VoiceRefusedException {
        require(Frames.begins(head, "OpusHead") && head[8] == 1 && !packets.isEmpty());
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int skip = Short.toUnsignedInt(fields.getShort(10));
        return new OpusSound(
                head[9], skip, fields.getShort(16), layout(head[9], fields.position(FIXED_HEAD_BYTES)), packets);
    }

    static OpusSound monoOrStereo(int channels, int skip, List<byte[]> packets) throws VoiceRefusedException {
        require(skip >= 0 && skip <= 0xFFFF);
        return new OpusSound(channels, skip, (short) 0, layout(channels, ByteBuffer.wrap(MONO_OR_STEREO)), packets);
    }

    /** @param config a {@code dOps} box, with the numbers of {@code OpusHead} in the order of the other end */
    static OpusSound ofMp4(byte[] config, List<byte[]> packets) throws VoiceRefusedException {
        require(config[0] == 0);
        ByteBuffer fields = ByteBuffer.wrap(config);
        int skip = Short.toUnsignedInt(fields.getShort(2));
        return new OpusSound(config[1], skip, fields.getShort(8), layout(config[1], fields.position(10)), packets);
    }

    private static byte[] layout(int channels, ByteBuffer told) throws VoiceRefusedException {
        int family = told.get(told.position());
        if (family == 0) {
            require(channels == 1 || channels == 2);
            return MONO_OR_STEREO;
        }
        require(family == SURROUND && channels >= 1 && channels <= MOST_CHANNELS);
        byte[] layout = Frames.next(told, SURROUND_BYTES + channels);
        int streams = layout[1] + layout[2];
        require(layout[2] >= 0 && layout[1] >= layout[2] && layout[1] > 0);
        for (int channel = 0; channel < channels; channel++) {
            byte from = layout[SURROUND_BYTES + channel];
            require(from == SILENT || from >= 0 && from < streams);
        }
        return layout;
    }

    CleanVoice toOgg() throws VoiceRefusedException {
        OggStream.Written written = OggStream.write(head(), noTags(), packets, OpusSound::samples);
        require(written.samples() > skip);
        return new CleanVoice("audio/ogg", written.file(), (int) ((written.samples() - skip) / RATE));
    }

    private byte[] head() {
        return ByteBuffer.allocate(FIXED_HEAD_BYTES + layout.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) channels)
                .putShort((short) skip)
                .putInt(RATE)
                .putShort(gain)
                .put(layout)
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
