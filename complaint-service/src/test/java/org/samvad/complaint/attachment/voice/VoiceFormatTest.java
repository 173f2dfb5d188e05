package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.attachment.Recordings;

/**
 * The recordings are one second of a tone; title, artist, comment and place hold canaries, as {@code ffmpeg -metadata} writes
 * them into each kind of file.
 */
class VoiceFormatTest {

    /** The format, the file, the type of what is made of it, and how that begins. */
    private static final String RECORDINGS = """
            MATROSKA, voice.webm, audio/ogg, OggS
            OGG, voice.ogg, audio/ogg, OggS
            MP4, voice.m4a, audio/aac, \u00ff\u00f1
            MP4, fragmented.mp4, audio/aac, \u00ff\u00f1
            MP4, voice.3gp, audio/amr, #!AMR
            MP4, voice.mp4, audio/ogg, OggS
            MP4, wide.3gp, audio/amr-wb, #!AMR-WB
            OGG, vorbis.ogg, audio/ogg, OggS
            OGG, stereo.ogg, audio/ogg, OggS
            OGG, flac.oga, audio/flac, fLaC
            FLAC, voice.flac, audio/flac, fLaC
            AIFF, voice.aiff, audio/wav, RIFF
            AIFF, curve.aifc, audio/wav, RIFF
            TAGGED, voice.mp3, audio/mpeg, \u00ff\u00f3
            MP3, voice.mp3, audio/mpeg, \u00ff\u00f3
            WAV, voice.wav, audio/wav, RIFF
            WAV, ima.wav, audio/vnd.wave, RIFF
            WAV, microsoft.wav, audio/vnd.wave, RIFF
            WAV, gsm.wav, audio/vnd.wave, RIFF
            OGG, voice.spx, audio/speex, OggS
            MP4, lossless.m4a, audio/mp4, '\34ftypM4A'
            CAF, lossless.caf, audio/mp4, '\34ftypM4A'
            CAF, opus.caf, audio/ogg, OggS
            CAF, voice.caf, audio/wav, RIFF
            ASF, voice.wma, audio/vnd.wave, RIFF
            MATROSKA, vorbis.webm, audio/ogg, OggS
            MATROSKA, voice.mka, audio/aac, \u00ff\u00f1
            MATROSKA, alac.mka, audio/mp4, '\34ftypM4A'
            MATROSKA, mp3.mka, audio/mpeg, \u00ff\u00f3
            MATROSKA, flac.mka, audio/flac, fLaC
            MATROSKA, ima.mka, audio/vnd.wave, RIFF
            MATROSKA, ac3.mka, audio/ac3, '\13w'
            MP4, eac3.mp4, audio/eac3, '\13w'
            MP4, mp3.mp4, audio/mpeg, \u00ff\u00f3
            MP4, flac.mp4, audio/flac, fLaC
            WAV, ac3.wav, audio/ac3, '\13w'
            WAV, mp3.wav, audio/mpeg, \u00ff\u00f3
            WAV, layer2.wav, audio/mp2, \u00ff\u00f5
            AU, voice.au, audio/wav, RIFF
            OGG, six-opus.ogg, audio/ogg, OggS
            OGG, six-vorbis.ogg, audio/ogg, OggS
            MP4, six-opus.mp4, audio/ogg, OggS
            MP4, six-aac.m4a, audio/aac, \u00ff\u00f1
            MP4, quicktime.mov, audio/aac, \u00ff\u00f1
            ASF, professional.wma, audio/vnd.wave, RIFF
            ASF, spoken.wma, audio/vnd.wave, RIFF
            ASF, older.wma, audio/vnd.wave, RIFF
            """;

    /** Too large to be damaged at every third byte. */
    private static final String LARGE = """
            MP4, six-alac.m4a, audio/mp4, '\34ftypM4A'
            FLAC, eight.flac, audio/flac, fLaC
            """;

    /** Without tags, or with a test of their own. */
    private static final String OTHERS = """
            AAC, voice.aac
            AMR, voice.amr
            AMR_WB, wide.awb
            AIFF, ima4.aifc
            CAF, ima4.caf
            """;

    private static final Duration SOON = Duration.ofSeconds(60);

    static byte[] fixture(String name) throws IOException {
        try (InputStream file = VoiceFormatTest.class.getResourceAsStream("/attachments/" + name)) {
            return file.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        // Windows writes two bytes a letter.
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = RECORDINGS + LARGE)
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
    @CsvSource(textBlock = RECORDINGS + LARGE)
    void whatWasMadeIsReadAgainAsTheSame(VoiceFormat format, String name) throws Exception {
        CleanVoice once = format.clean(fixture(name));
        VoiceFormat made =
                switch (once.mediaType()) {
                    case "audio/ogg", "audio/speex" -> VoiceFormat.OGG;
                    case "audio/mp4" -> VoiceFormat.MP4;
                    case "audio/aac" -> VoiceFormat.AAC;
                    case "audio/amr" -> VoiceFormat.AMR;
                    case "audio/amr-wb" -> VoiceFormat.AMR_WB;
                    case "audio/flac" -> VoiceFormat.FLAC;
                    case "audio/mpeg", "audio/mp2" -> VoiceFormat.MP3;
                    case "audio/ac3", "audio/eac3" -> VoiceFormat.AC3;
                    default -> VoiceFormat.WAV;
                };
        assertThat(made.clean(once.bytes()).bytes()).isEqualTo(once.bytes());
    }

    @Test
    void twoMinutesAreTakenAndASecondMoreIsNot() throws Exception {
        assertThat(VoiceFormat.WAV.clean(Recordings.silence(120)).seconds()).isEqualTo(120);
        assertTooLong(VoiceFormat.WAV, Recordings.silence(121));
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
        assertTooLong(VoiceFormat.AMR, amr.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"voice.aac, audio/aac", "voice.flac, audio/flac", "voice.mp3, audio/mpeg"})
    void tagsInFrontAreLeftBehindWhateverFollowsThem(String name, String mediaType) throws Exception {
        byte[] sent = fixture(name);
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        tagged.writeBytes("ID3\u0003\0\0\0\0\0\u0006canary".getBytes(StandardCharsets.ISO_8859_1));
        tagged.writeBytes(sent);
        CleanVoice voice = VoiceFormat.TAGGED.clean(tagged.toByteArray());
        assertThat(voice.mediaType()).isEqualTo(mediaType);
        assertThat(text(voice.bytes())).doesNotContain("canary");
    }

    /** More than one block in a frame would play for longer than its frames are counted. */
    @Test
    void anAacFrameOfSeveralBlocksIsRefused() throws IOException {
        byte[] sent = fixture("voice.aac");
        sent[6] |= 1;
        assertRefused(VoiceFormat.AAC, sent);
    }

    /** The head could say that more is left out than there is, and the length would be below zero. */
    @Test
    void opusOfWhichNothingIsLeftToHearIsRefused() throws VoiceRefusedException {
        byte[] head = "OpusHead\u0001\u0001\u00ff\u00ff\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] silence = {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(OggPage.write(OggPage.FIRST, 0, 0, List.of(head)));
        file.writeBytes(OggPage.write(0, 0, 1, List.of(new byte[16])));
        file.writeBytes(OggPage.write(OggPage.LAST, 960, 2, List.of(silence)));
        assertRefused(VoiceFormat.OGG, file.toByteArray());
    }

    @Test
    void aSecondRecordingBehindTheFirstIsRefusedAndNotForgotten() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(fixture("voice.ogg"));
        both.writeBytes(fixture("vorbis.ogg"));
        assertRefused(VoiceFormat.OGG, both.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "OGG, voice.flac",
        "FLAC, flac.oga",
        "AIFF, voice.wav",
        "AMR, wide.awb",
        "TAGGED, voice.ogg",
        "MP4, lossless.webp",
        "MATROSKA, voice.ogg",
        "MP3, voice.wav",
        "AAC, voice.mp3",
        "AMR, voice.ogg"
    })
    void whatCanNotBeCleanedForCertainIsRefused(VoiceFormat format, String name) throws IOException {
        assertRefused(format, fixture(name));
    }

    static void assertRefused(VoiceFormat format, byte[] file) {
        assertThatThrownBy(() -> format.clean(file))
                .isInstanceOf(VoiceRefusedException.class)
                .extracting("reason")
                .isEqualTo(VoiceRefusedException.Reason.UNREADABLE);
    }

    static void assertTooLong(VoiceFormat format, byte[] file) {
        assertThatThrownBy(() -> format.clean(file))
                .isInstanceOf(VoiceRefusedException.class)
                .extracting("reason")
                .isEqualTo(VoiceRefusedException.Reason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(textBlock = RECORDINGS + OTHERS)
    void aCutOrDamagedFileIsRefusedOrStillCleanAndNeverAFailure(VoiceFormat format, String name) throws IOException {
        byte[] whole = fixture(name);
        for (int place = 0; place < whole.length; place += 3) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0xA5;
            cleanOrRefused(format, damaged);
            cleanOrRefused(format, Arrays.copyOf(whole, place));
        }
    }

    /** Several bytes at once, and lengths of all ones: what a single wrong byte does not reach. */
    @ParameterizedTest
    @CsvSource({
        "MATROSKA, voice.mka",
        "OGG, voice.ogg",
        "MP4, voice.m4a",
        "MP4, fragmented.mp4",
        "CAF, opus.caf",
        "ASF, voice.wma",
        "WAV, ima.wav",
        "AIFF, ima4.aifc",
        "FLAC, voice.flac",
        "MP3, voice.mp3",
        "AAC, voice.aac",
        "AC3, voice.ac3"
    })
    void damageInSeveralPlacesEndsSoonAndIsNeverAFailure(VoiceFormat format, String name) throws IOException {
        byte[] whole = fixture(name);
        Random random = new Random(name.hashCode());
        assertTimeoutPreemptively(SOON, () -> {
            for (int file = 0; file < 2_000; file++) {
                byte[] damaged = whole.clone();
                for (int place = random.nextInt(1, 6); place > 0; place--) {
                    int from = random.nextInt(damaged.length);
                    byte[] run = new byte[Math.min(random.nextInt(1, 9), damaged.length - from)];
                    if (random.nextBoolean()) {
                        random.nextBytes(run);
                    } else {
                        Arrays.fill(run, (byte) (random.nextBoolean() ? 0xFF : 0));
                    }
                    System.arraycopy(run, 0, damaged, from, run.length);
                }
                cleanOrRefused(format, damaged);
            }
        });
    }

    private static void cleanOrRefused(VoiceFormat format, byte[] file) {
        try {
            assertThat(format.clean(file).bytes()).isNotEmpty();
        } catch (VoiceRefusedException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
