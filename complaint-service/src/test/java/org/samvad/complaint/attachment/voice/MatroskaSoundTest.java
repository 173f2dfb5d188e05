package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are put together element by element. */
class MatroskaSoundTest {

    private static final int WAV_HEADER_BYTES = 58;
    private static final int SOUND = 2;
    private static final int PICTURE = 1;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] all(byte[]... parts) {
        return Frames.join(List.of(parts));
    }

    /** @param id in hex, with its mark */
    private static byte[] element(String id, byte[]... contents) {
        byte[] content = all(contents);
        byte[] name = HexFormat.of().parseHex(id);
        byte[] size = ByteBuffer.allocate(4).putInt(0x10000000 | content.length).array();
        return all(name, size, content);
    }

    private static byte[] track(int number, int type, String codec, byte[]... more) {
        byte[] rate = ByteBuffer.allocate(4).putFloat(8_000).array();
        byte[] sound =
                element("E1", element("B5", rate), element("9F", new byte[] {1}), element("6264", new byte[] {16}));
        return element(
                "AE",
                element("D7", new byte[] {(byte) number}),
                element("83", new byte[] {(byte) type}),
                element("536E", ascii("canary")),
                element("86", ascii(codec)),
                sound,
                all(more));
    }

    /** @param flags of a block: bits 1 and 2 say how frames are laced */
    private static byte[] block(int track, int flags, byte[] content) {
        return element("A3", new byte[] {(byte) (0x80 | track), 0, 0, (byte) flags}, content);
    }

    private byte[] with(byte[] tracks, byte[]... blocks) {
        file.writeBytes(element("1A45DFA3", element("4282", ascii("matroska"))));
        file.writeBytes(element("18538067", element("1654AE6B", tracks), element("1F43B675", blocks)));
        return file.toByteArray();
    }

    private static byte[] sound(CleanVoice voice) {
        return Arrays.copyOfRange(voice.bytes(), WAV_HEADER_BYTES, voice.bytes().length);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int at = 0; at < count; at++) {
            bytes[at] = (byte) (at * 31);
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        // Xiph: two sizes of three frames, 300 and 10, and 290 that are left.
        "2, 02ff2d0a",
        "4, 02",
        // EBML: 300 in two bytes, 290 less than that, and what is left.
        "6, 02412c5edd"
    })
    void framesThatShareABlockAreTakenApart(int flags, String sizes) throws Exception {
        byte[] samples = bytes(600);
        byte[] content = all(HexFormat.of().parseHex(sizes), samples);
        CleanVoice voice = VoiceFormat.MATROSKA.clean(with(track(1, SOUND, "A_PCM/INT/LIT"), block(1, flags, content)));
        assertThat(sound(voice)).isEqualTo(samples);
        assertThat(new String(voice.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    }

    @Test
    void eachFrameOfABlockIsOne() throws Exception {
        byte[] samples = bytes(600);
        for (String sizes : List.of("2 02ff2d0a", "6 02412c5edd")) {
            ByteBuffer content = ByteBuffer.wrap(all(HexFormat.of().parseHex(sizes.substring(2)), samples));
            List<byte[]> frames =
                    MatroskaLacing.of((sizes.charAt(0) - '0') >> 1).frames(content);
            assertThat(frames).extracting(frame -> frame.length).containsExactly(300, 10, 290);
        }
        List<byte[]> same = MatroskaLacing.FIXED.frames(ByteBuffer.wrap(all(new byte[] {2}, samples)));
        assertThat(same).extracting(frame -> frame.length).containsExactly(200, 200, 200);
    }

    @ParameterizedTest
    @CsvSource({"2, 01ffff00", "2, 0100", "4, 01", "6, 014100", "6, 0280ff"})
    void sizesThatDoNotAddUpAreRefused(int flags, String sizes) {
        byte[] content = all(HexFormat.of().parseHex(sizes), bytes(55));
        VoiceFormatTest.assertRefused(
                VoiceFormat.MATROSKA, with(track(1, SOUND, "A_PCM/INT/LIT"), block(1, flags, content)));
    }

    @Test
    void theFirstTrackOfSoundIsTakenAndPicturesAreNot() throws Exception {
        byte[] tracks =
                all(track(1, PICTURE, "V_VP8"), track(2, SOUND, "A_PCM/INT/LIT"), track(3, SOUND, "A_PCM/INT/LIT"));
        byte[] file = with(
                tracks, block(1, 0, ascii("canary")), block(2, 0, ascii("samples!")), block(3, 0, ascii("others")));
        CleanVoice voice = VoiceFormat.MATROSKA.clean(file);
        assertThat(sound(voice)).isEqualTo(ascii("samples!"));
    }

    @Test
    void samplesWithTheHighByteFirstAreTurned() throws Exception {
        CleanVoice voice =
                VoiceFormat.MATROSKA.clean(with(track(1, SOUND, "A_PCM/INT/BIG"), block(1, 0, ascii("abcd"))));
        assertThat(sound(voice)).isEqualTo(ascii("badc"));
    }

    @Test
    void blocksThatAreCompressedOrEncryptedAreRefused() {
        byte[] encoded = element("6D80", element("6240", new byte[0]));
        VoiceFormatTest.assertRefused(
                VoiceFormat.MATROSKA, with(track(1, SOUND, "A_PCM/INT/LIT", encoded), block(1, 0, ascii("samples!"))));
    }

    @ParameterizedTest
    @CsvSource({"A_TRUEHD", "A_QUICKTIME", "V_VP8", "''"})
    void otherCodingsAreRefused(String codec) {
        VoiceFormatTest.assertRefused(
                VoiceFormat.MATROSKA, with(track(1, SOUND, codec), block(1, 0, ascii("samples!"))));
    }
}
