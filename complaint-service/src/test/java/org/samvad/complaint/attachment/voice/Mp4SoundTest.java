package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Tables that point where they like. */
class Mp4SoundTest {

    /** Frames of AMR without data, a byte each. */
    private static final int SAMPLE = 100;

    private static final int NO_DATA = 0x7C;

    private static byte[] box(String type, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Arrays.stream(contents).forEach(content::writeBytes);
        ByteBuffer box = ByteBuffer.allocate(8 + content.size());
        box.putInt(box.capacity()).put(type.getBytes(StandardCharsets.US_ASCII));
        return box.put(content.toByteArray()).array();
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 4);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] join(byte[]... parts) {
        return Frames.join(Arrays.asList(parts));
    }

    private static byte[] sound(int length) {
        byte[] sound = new byte[length];
        Arrays.fill(sound, (byte) NO_DATA);
        return box("mdat", sound);
    }

    private static byte[] movie(byte[]... tables) {
        byte[] entry = box("stsd", numbers(0, 1), box("samr", new byte[28]));
        byte[] handler = box("hdlr", numbers(0, 0), "soun".getBytes(StandardCharsets.US_ASCII));
        byte[] table = box("stbl", entry, join(tables));
        byte[] media = box("mdia", handler, box("minf", table));
        return box("moov", box("trak", box("tkhd", numbers(0, 0, 0, 1)), media));
    }

    /** @param chunks how many chunks of one sample each, all of which begin at the same place */
    private static byte[] whole(int chunks, int sound) {
        int[] places = new int[chunks + 2];
        places[1] = chunks;
        Arrays.fill(places, 2, places.length, 8);
        byte[] sizes = box("stsz", numbers(0, SAMPLE, chunks));
        return join(sound(sound), movie(sizes, box("stsc", numbers(0, 1, 1, 1, 1)), box("stco", numbers(places))));
    }

    private static byte[] inFragments(int runs, int sound) {
        byte[] run = box("trun", numbers(1, 1, 8));
        byte[][] all = new byte[runs][];
        Arrays.fill(all, run);
        byte[] header = box("tfhd", numbers(0x11, 1, 0, 0, SAMPLE));
        return join(sound(sound), movie(box("stsz", numbers(0, 0, 0))), box("moof", box("traf", header, join(all))));
    }

    @Test
    void samplesThatLieInTheFileAreTaken() throws Exception {
        assertThat(VoiceFormat.MP4.clean(whole(1, SAMPLE)).bytes()).hasSize(6 + SAMPLE);
        assertThat(VoiceFormat.MP4.clean(inFragments(1, SAMPLE)).bytes()).hasSize(6 + SAMPLE);
    }

    /** Two megabytes could otherwise be twenty thousand times two megabytes in memory. */
    @Test
    void tablesThatPointAtTheSameBytesAgainAndAgainAreRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, whole(500, SAMPLE));
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, inFragments(500, SAMPLE));
    }

    @Test
    void aTableOfNoSamplesIsRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, whole(0, SAMPLE));
    }
}
