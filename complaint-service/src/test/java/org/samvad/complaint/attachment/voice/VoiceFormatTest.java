package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.attachment.Recordings;

/**
 * The recordings are one second of a tone; title, artist, comment and place hold canaries, as {@code ffmpeg -metadata} writes
 * them into each kind of file.
 */
class VoiceFormatTest {

    private static byte[] fixture(String name) throws IOException {
        try (InputStream file = VoiceFormatTest.class.getResourceAsStream("/attachments/" + name)) {
            return file.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBM, voice.webm, audio/ogg, OggS",
        "OGG, voice.ogg, audio/ogg, OggS",
        "MP4, voice.m4a, audio/aac, \u00ff\u00f1",
        "MP4, fragmented.mp4, audio/aac, \u00ff\u00f1",
        "MP4, voice.3gp, audio/amr, #!AMR",
        "MP3, voice.mp3, audio/mpeg, \u00ff\u00f3",
        "WAV, voice.wav, audio/wav, RIFF"
    })
    void onlyTheSoundIsKept(VoiceFormat format, String name, String mediaType, String mark) throws Exception {
        byte[] sent = fixture(name);
        assertThat(text(sent)).contains("canary-of-a-recording");
        CleanVoice voice = format.clean(sent);
        assertThat(voice.mediaType()).isEqualTo(mediaType);
        assertThat(voice.seconds()).isEqualTo(1);
        assertThat(text(voice.bytes()))
                .startsWith(mark)
                .doesNotContain("canary", "+21.19", "81.28", "ID3", "TAG", "LIST", "udta", "Xing", "Info", "ENCODER");
        assertThat(voice.bytes().length).isGreaterThan(1000).isLessThan(sent.length);
    }

    @ParameterizedTest
    @CsvSource({"WEBM, voice.webm", "MP4, voice.m4a", "MP4, voice.3gp", "MP3, voice.mp3", "WAV, voice.wav"})
    void whatWasMadeIsReadAgainAsTheSame(VoiceFormat format, String name) throws Exception {
        CleanVoice once = format.clean(fixture(name));
        VoiceFormat made =
                switch (once.mediaType()) {
                    case "audio/ogg" -> VoiceFormat.OGG;
                    case "audio/aac" -> VoiceFormat.AAC;
                    case "audio/amr" -> VoiceFormat.AMR;
                    case "audio/mpeg" -> VoiceFormat.MP3;
                    default -> VoiceFormat.WAV;
                };
        assertThat(made.clean(once.bytes()).bytes()).isEqualTo(once.bytes());
    }

    @Test
    void twoMinutesAreTakenAndASecondMoreIsNot() throws Exception {
        assertThat(VoiceFormat.WAV.clean(Recordings.silence(120)).seconds()).isEqualTo(120);
        assertThatThrownBy(() -> VoiceFormat.WAV.clean(Recordings.silence(121)))
                .isInstanceOf(VoiceRefusedException.class)
                .extracting("reason")
                .isEqualTo(VoiceRefusedException.Reason.TOO_LONG);
    }

    /** The length counts what is there, whatever a header says. */
    @Test
    void framesOfMoreThanTwoMinutesAreRefusedWithoutAHeaderThatSaysSo() throws IOException {
        ByteArrayOutputStream amr = new ByteArrayOutputStream();
        amr.writeBytes("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        for (int frame = 0; frame < 121 * 50; frame++) {
            amr.write(0x3C);
            amr.writeBytes(new byte[31]);
        }
        assertThatThrownBy(() -> VoiceFormat.AMR.clean(amr.toByteArray()))
                .extracting("reason")
                .isEqualTo(VoiceRefusedException.Reason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "OGG, vorbis.ogg",
        "MP4, lossless.webp",
        "WEBM, voice.ogg",
        "MP3, voice.wav",
        "AAC, voice.mp3",
        "AMR, voice.ogg"
    })
    void whatCanNotBeCleanedForCertainIsRefused(VoiceFormat format, String name) {
        assertThatThrownBy(() -> format.clean(fixture(name)))
                .isInstanceOf(VoiceRefusedException.class)
                .extracting("reason")
                .isEqualTo(VoiceRefusedException.Reason.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBM, voice.webm",
        "OGG, voice.ogg",
        "MP4, voice.m4a",
        "MP4, fragmented.mp4",
        "MP4, voice.3gp",
        "MP3, voice.mp3",
        "WAV, voice.wav",
        "AAC, voice.aac",
        "AMR, voice.amr"
    })
    void aCutOrDamagedFileIsRefusedOrStillCleanAndNeverAFailure(VoiceFormat format, String name) throws IOException {
        byte[] whole = fixture(name);
        for (int place = 0; place < whole.length; place += 3) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0xA5;
            cleanOrRefused(format, damaged);
            cleanOrRefused(format, Arrays.copyOf(whole, place));
        }
    }

    private static void cleanOrRefused(VoiceFormat format, byte[] file) {
        try {
            assertThat(format.clean(file).bytes()).isNotEmpty();
        } catch (VoiceRefusedException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
