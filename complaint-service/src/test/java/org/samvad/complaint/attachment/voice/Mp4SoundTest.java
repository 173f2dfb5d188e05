package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Tables that point where they like, and boxes that end too early. */
class Mp4SoundTest {

    /** Frames of AMR without data, a byte each. */
    private static final int SAMPLE = 100;

    private static final Duration SOON = Duration.ofSeconds(10);
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
        return described(box("samr", new byte[28]), tables);
    }

    private static byte[] described(byte[] coding, byte[]... tables) {
        byte[] entry = box("stsd", numbers(0, 1), coding);
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

    /** Five bytes of a length make it negative: the next descriptor would be the one that was just read, for ever. */
    @Test
    void aDescriptorThatPointsBackAtItselfIsRefused() {
        byte[] back = {0, 0, 0, 0, 0x10, (byte) 0x8F, -1, -1, -1, 0x7A, 0, 0};
        byte[] file = described(box("mp4a", new byte[28], box("esds", back)), box("stsz", numbers(0, 0, 0)));
        assertTimeoutPreemptively(SOON, () -> VoiceFormatTest.assertRefused(VoiceFormat.MP4, file));
    }

    @Test
    void descriptionsThatEndTooEarlyAreRefused() {
        byte[] none = box("stsz", numbers(0, 0, 0));
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, described(new byte[0], none));
        byte[] table = join(
                box("stsz", numbers(0, SAMPLE, 1)), box("stsc", numbers(0, 1, 1, 1, 1)), box("stco", numbers(0, 1, 8)));
        byte[] flac = box("fLaC", new byte[28], box("dfLa", new byte[2]));
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, join(sound(SAMPLE), described(flac, table)));
    }

    /** A recorder wrote a table for the first second and fragments for two more. */
    @Test
    void whatComesInFragmentsBehindATableIsTakenToo() throws Exception {
        assertThat(VoiceFormat.MP4.clean(VoiceFormatTest.fixture("hybrid.mp4")).seconds())
                .isEqualTo(3);
    }

    @Test
    void aTableOfNoSamplesIsRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.MP4, whole(0, SAMPLE));
    }
}
