package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Packets of Vorbis I and what a decoder has to know beforehand, to be written as Ogg with empty tags. Granule positions are
 * counted anew from the packets.
 *
 * @param blocks the lengths of short and long blocks, as powers of two
 */
record VorbisSound(int channels, int rate, int[] blocks, VorbisSetup setup, List<byte[]> packets) {

    private static final int HEAD_BYTES = 30;
    private static final int HEADERS = 3;
    private static final int MOST_CHANNELS = 8;
    private static final int SMALLEST_BLOCK = 6;
    private static final int LARGEST_BLOCK = 13;
    private static final int PACKETS_IN_PAGE = 50;
    private static final byte[] NO_TAGS = {3, 'v', 'o', 'r', 'b', 'i', 's', 0, 0, 0, 0, 0, 0, 0, 0, 1};

    /** @param packets of the whole stream: head, tags, setup, and then sound */
    static VorbisSound of(List<byte[]> packets) throws VoiceRefusedException {
        byte[] bytes = packets.getFirst();
        require(bytes.length == HEAD_BYTES && Frames.begins(bytes, "\u0001vorbis") && packets.size() > HEADERS);
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int channels = head.get(11);
        int rate = head.getInt(12);
        int[] blocks = {head.get(28) & 0xF, head.get(28) >> 4 & 0xF};
        require(head.getInt(7) == 0
                && channels >= 1
                && channels <= MOST_CHANNELS
                && rate >= 4_000
                && rate <= 192_000
                && blocks[0] >= SMALLEST_BLOCK
                && blocks[0] <= blocks[1]
                && blocks[1] <= LARGEST_BLOCK);
        VorbisSetup setup = VorbisSetup.of(packets.get(2), channels);
        return new VorbisSound(channels, rate, blocks, setup, packets.subList(HEADERS, packets.size()));
    }

    CleanVoice toOgg() throws VoiceRefusedException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(OggPage.write(OggPage.FIRST, 0, 0, List.of(head())));
        file.writeBytes(OggPage.write(0, 0, 1, List.of(NO_TAGS, setup.packet())));
        List<byte[]> page = new ArrayList<>();
        int number = 2;
        long samples = 0;
        int before = 0;
        for (byte[] packet : packets) {
            page.add(packet);
            // The last one has a page of its own, because decoders drop a block if the first page is also the last.
            if (page.size() > PACKETS_IN_PAGE || !OggPage.fits(page) || packet == packets.getLast()) {
                page.removeLast();
                file.writeBytes(OggPage.write(0, samples, number++, page));
                page = new ArrayList<>(List.of(packet));
            }
            // Half of a block overlaps the one before it, so that the first one gives no sound.
            int block = 1 << blocks[setup.isLong(packet) ? 1 : 0];
            samples += before == 0 ? 0 : before / 4 + block / 4;
            before = block;
        }
        require(samples > 0);
        file.writeBytes(OggPage.write(OggPage.LAST, samples, number, page));
        return new CleanVoice("audio/ogg", file.toByteArray(), (int) (samples / rate));
    }

    private byte[] head() {
        return ByteBuffer.allocate(HEAD_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("\u0001vorbis".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put((byte) channels)
                .putInt(rate)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .put((byte) (blocks[0] | blocks[1] << 4))
                .put((byte) 1)
                .array();
    }
}
