package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags wherever programs put them: no sound is lost behind one, and none of it stays. */
class TagsTest {

    private static final int APE_HEADS_ITS_TAG = 1 << 29;

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] all(byte[]... parts) {
        return Frames.join(List.of(parts));
    }

    private static byte[] id3(byte[] content) {
        byte[] length = {0, 0, (byte) (content.length >> 7), (byte) (content.length & 0x7F)};
        return all(ascii("ID3"), new byte[] {3, 0, 0}, length, content);
    }

    private static byte[] ape(byte[] content) {
        ByteBuffer header = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("APETAGEX")).putInt(2000).putInt(content.length).putInt(1);
        return all(header.putInt(APE_HEADS_ITS_TAG).array(), content);
    }

    /** As the first version wrote it: the items, and what tells of them behind them. */
    private static byte[] apeWithoutHeader(byte[] content) {
        ByteBuffer footer = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        footer.put(ascii("APETAGEX")).putInt(1000).putInt(content.length + 32).putInt(1);
        return all(content, footer.array());
    }

    private static byte[] old() {
        return Arrays.copyOf(ascii("TAGcanary"), 128);
    }

    /** The frames alone, as often as they are there. */
    private static void assertSound(VoiceFormat format, byte[] file, byte[] frames, int times) throws Exception {
        CleanVoice voice = format.clean(file);
        byte[][] expected = new byte[times][];
        Arrays.fill(expected, frames);
        assertThat(voice.bytes()).isEqualTo(all(expected));
    }

    @ParameterizedTest
    @CsvSource({"MP3, voice.mp3", "AAC, voice.aac"})
    void recordingsThatWereJoinedAreTakenWhole(VoiceFormat format, String name) throws Exception {
        byte[] one = VoiceFormatTest.fixture(name);
        byte[] frames = format.clean(one).bytes();
        byte[] note = ascii("canary and nothing else");
        byte[] file = all(
                id3(note),
                one,
                old(),
                id3(note),
                new byte[100],
                one,
                apeWithoutHeader(note),
                one,
                ape(note),
                one,
                ape(note),
                old());
        assertSound(format, file, frames, 4);
    }

    /** They fit no file together, and nobody would know that the second was lost. */
    @ParameterizedTest
    @CsvSource({"MP3, voice.mp3, layer2.mp2", "AAC, voice.aac, six-aac.m4a"})
    void recordingsOfTwoKindsThatWereJoinedAreRefused(VoiceFormat format, String one, String other) throws Exception {
        byte[] first = format.clean(VoiceFormatTest.fixture(one)).bytes();
        byte[] second = VoiceFormatTest.fixture(other);
        byte[] frames = other.endsWith("m4a") ? VoiceFormat.MP4.clean(second).bytes() : second;
        VoiceFormatTest.assertRefused(format, all(first, frames));
        VoiceFormatTest.assertRefused(format, all(first, old(), frames));
    }

    /** Pictures in a tag can look like frames. */
    @ParameterizedTest
    @CsvSource({"MP3, voice.mp3", "AAC, voice.aac"})
    void framesWithinATagAreNoSound(VoiceFormat format, String name) throws Exception {
        byte[] one = VoiceFormatTest.fixture(name);
        byte[] frames = format.clean(one).bytes();
        assertSound(format, all(id3(one), one, ape(one)), frames, 1);
    }

    @ParameterizedTest
    @CsvSource({"MP3, voice.mp3", "AAC, voice.aac"})
    void theLastFrameOfAFileThatWasCutOffIsLeftOut(VoiceFormat format, String name) throws Exception {
        byte[] frames = format.clean(VoiceFormatTest.fixture(name)).bytes();
        byte[] cut = format.clean(Arrays.copyOf(frames, frames.length - 1)).bytes();
        assertThat(cut.length).isLessThan(frames.length - 1);
        assertThat(Arrays.copyOf(frames, cut.length)).isEqualTo(cut);
    }

    @Test
    void aTagThatSaysItIsLongerThanTheFileEndsIt() throws Exception {
        byte[] one = VoiceFormatTest.fixture("voice.mp3");
        byte[] frames = VoiceFormat.MP3.clean(one).bytes();
        byte[] endless =
                all(ascii("APETAGEX"), new byte[4], new byte[] {-1, -1, -1, 127, 0, 0, 0, 0, 0, 0, 0, 32}, new byte[8]);
        assertSound(VoiceFormat.MP3, all(frames, endless, frames), frames, 1);
    }

    /** What the makers of Windows Media keep free in the decoder's settings could hold a name. */
    @ParameterizedTest
    @CsvSource({"professional.wma, 18, 6, 8", "spoken.wma, 46, 29, 17"})
    void settingsHoldNothingThatADecoderDoesNotRead(String name, int settings, int from, int free) throws Exception {
        byte[] sent = VoiceFormatTest.fixture(name);
        byte[] made = VoiceFormat.ASF.clean(sent).bytes();
        // The settings are behind their length.
        byte[] known = Arrays.copyOfRange(made, 36, 38 + settings);
        int at = new String(sent, StandardCharsets.ISO_8859_1)
                .indexOf(new String(Arrays.copyOf(known, 2 + from), StandardCharsets.ISO_8859_1));
        assertThat(at).isPositive();
        byte[] canary = Arrays.copyOf(ascii("canary+21.19+081.28"), free);
        System.arraycopy(canary, 0, sent, at + 2 + from, free);
        assertThat(VoiceFormat.ASF.clean(sent).bytes()).isEqualTo(made);
    }
}
