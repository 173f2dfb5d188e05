package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcmSoundTest {

    private static final int RATE = 8_000;
    private static final byte[] SUB_FORMAT = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] samples(int length) {
        byte[] samples = new byte[length];
        for (int at = 0; at < length; at++) {
            samples[at] = (byte) (at * 7);
        }
        return samples;
    }

    private static byte[] wav(int coding, boolean extensible, int bits, byte[] samples) {
        return wav(coding, extensible, 1, bits, samples);
    }

    private static byte[] wav(int coding, boolean extensible, int channels, int bits, byte[] samples) {
        ByteBuffer format = ByteBuffer.allocate(extensible ? 40 : 16).order(ByteOrder.LITTLE_ENDIAN);
        format.putShort((short) (extensible ? 0xFFFE : coding))
                .putShort((short) channels)
                .putInt(RATE);
        int frame = channels * bits / 8;
        format.putInt(RATE * frame).putShort((short) frame).putShort((short) bits);
        if (extensible) {
            format.putShort((short) 22).putShort((short) bits).putInt(4);
            format.putShort((short) coding).put(SUB_FORMAT);
        }
        ByteBuffer file =
                ByteBuffer.allocate(48 + format.capacity() + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WAVEbext"));
        file.putInt(12).put(ascii("canary-12345"));
        file.put(ascii("fmt ")).putInt(format.capacity()).put(format.array());
        return file.put(ascii("data")).putInt(samples.length).put(samples).array();
    }

    /** What is behind the header of a file that was written here. */
    private static byte[] sound(CleanVoice voice) {
        return Arrays.copyOfRange(voice.bytes(), 58, voice.bytes().length);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 8",
        "1, false, 16",
        "1, false, 24",
        "1, false, 32",
        "3, false, 32",
        "6, false, 8",
        "7, false, 8",
        "1, true, 16",
        "1, true, 24",
        "3, true, 32"
    })
    void wavIsTakenInItsUsualShapes(int coding, boolean extensible, int bits) throws Exception {
        byte[] samples = samples(RATE * bits / 8);
        CleanVoice voice = VoiceFormat.WAV.clean(wav(coding, extensible, bits, samples));
        assertThat(voice.mediaType()).isEqualTo("audio/wav");
        assertThat(voice.seconds()).isEqualTo(1);
        assertThat(sound(voice)).isEqualTo(samples);
        ByteBuffer made = ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(made.getShort(20)).isEqualTo((short) coding);
        assertThat(made.getInt(24)).isEqualTo(RATE);
        assertThat(made.getShort(34)).isEqualTo((short) bits);
        assertThat(new String(voice.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("canary", "bext");
    }

    /** Players leave out speakers that they are not told of. */
    @ParameterizedTest
    @CsvSource({"3, 0x7", "4, 0x33", "5, 0x37", "6, 0x3F", "7, 0x13F", "8, 0x63F"})
    void moreThanTwoChannelsKeepTheirSpeakers(int channels, int speakers) throws Exception {
        byte[] samples = samples(RATE * channels * 2);
        CleanVoice voice = VoiceFormat.WAV.clean(wav(1, true, channels, 16, samples));
        assertThat(voice.seconds()).isEqualTo(1);
        ByteBuffer made = ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(made.getShort(20)).isEqualTo((short) 0xFFFE);
        assertThat(made.getShort(22)).isEqualTo((short) channels);
        assertThat(made.getInt(40)).isEqualTo(speakers);
        assertThat(made.getShort(44)).isEqualTo((short) 1);
        assertThat(Arrays.copyOfRange(voice.bytes(), 80, voice.bytes().length)).isEqualTo(samples);
    }

    @Test
    void moreChannelsThanWavHasNamesForAreRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.WAV, wav(1, true, 9, 16, samples(RATE * 18)));
        VoiceFormatTest.assertRefused(VoiceFormat.WAV, wav(1, true, 0, 16, samples(RATE * 2)));
    }

    @Test
    void samplesOfDoubleWidthAreNarrowed() throws Exception {
        ByteBuffer wide = ByteBuffer.allocate(RATE * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer narrow = ByteBuffer.allocate(RATE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < RATE; at++) {
            wide.putDouble(at / 8_000.0);
            narrow.putFloat((float) (at / 8_000.0));
        }
        CleanVoice voice = VoiceFormat.WAV.clean(wav(3, false, 64, wide.array()));
        assertThat(voice.seconds()).isEqualTo(1);
        assertThat(sound(voice)).isEqualTo(narrow.array());
    }

    /** As those write them that are killed, or write into a pipe. */
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 0x00F0FF7F})
    void aLengthThatWasNeverMendedIsNotBelieved(int told) throws Exception {
        byte[] samples = samples(RATE * 2);
        byte[] sent = wav(1, false, 16, samples);
        ByteBuffer.wrap(sent).putInt(4, told).putInt(sent.length - samples.length - 4, told);
        assertThat(sound(VoiceFormat.WAV.clean(sent))).isEqualTo(samples);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, '01 02 03', '01 02 03', 7",
        "2, 8, '01 02 03', '81 82 83', 1",
        "3, 16, '01 02', '02 01', 1",
        "4, 24, '01 02 03', '03 02 01', 1",
        "6, 32, '01 02 03 04', '04 03 02 01', 3",
        "27, 8, '01 02', '01 02', 6"
    })
    void samplesOfAuAreTurnedAsWavHasThem(int number, int bits, String given, String expected, int coding)
            throws Exception {
        byte[] samples = bytes(given);
        ByteBuffer file =
                ByteBuffer.allocate(32 + samples.length).put(ascii(".snd")).putInt(32);
        file.putInt(samples.length).putInt(number).putInt(RATE).putInt(1);
        byte[] sent = file.put(ascii("canary\0\0")).put(samples).array();
        for (int told : new int[] {samples.length, -1}) {
            ByteBuffer.wrap(sent).putInt(8, told);
            CleanVoice voice = VoiceFormat.AU.clean(sent);
            assertThat(Arrays.copyOf(sound(voice), samples.length)).isEqualTo(bytes(expected));
            ByteBuffer made = ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(made.getShort(20)).isEqualTo((short) coding);
            assertThat(made.getShort(34)).isEqualTo((short) bits);
            assertThat(new String(voice.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        }
        ByteBuffer.wrap(sent).putInt(8, samples.length + 1);
        VoiceFormatTest.assertRefused(VoiceFormat.AU, sent);
        ByteBuffer.wrap(sent).putInt(8, 0);
        VoiceFormatTest.assertRefused(VoiceFormat.AU, sent);
    }

    @ParameterizedTest
    @CsvSource({"85, false, 8", "1, false, 12", "3, false, 16", "85, true, 16"})
    void wavOfOtherCodingsIsRefused(int coding, boolean extensible, int bits) {
        VoiceFormatTest.assertRefused(VoiceFormat.WAV, wav(coding, extensible, bits, samples(RATE)));
    }

    @Test
    void wavWithoutSamplesIsRefused() {
        byte[] empty = wav(1, false, 16, new byte[0]);
        VoiceFormatTest.assertRefused(VoiceFormat.WAV, empty);
        for (String chunk : new String[] {"LIST", "_PMX", "id3 "}) {
            ByteBuffer named = ByteBuffer.allocate(empty.length + 14).put(empty);
            named.put(ascii(chunk)).putInt(0x06000000).put(ascii("canary"));
            VoiceFormatTest.assertRefused(VoiceFormat.WAV, named.array());
        }
    }

    @Test
    void wavThatWasCutOffOnTheWayIsTakenAsFarAsItGoes() throws Exception {
        byte[] samples = samples(RATE * 2);
        byte[] sent = wav(1, false, 16, samples);
        byte[] cut = Arrays.copyOf(sent, sent.length - RATE / 2);
        assertThat(sound(VoiceFormat.WAV.clean(cut))).isEqualTo(Arrays.copyOf(samples, RATE * 3 / 2));
    }

    private static byte[] aiff(String coding, int bits, int count, byte[] samples) {
        ByteBuffer file = ByteBuffer.allocate(80 + samples.length);
        file.put(ascii("FORM")).putInt(72 + samples.length).put(ascii(coding.isEmpty() ? "AIFF" : "AIFC"));
        file.put(ascii("NAME")).putInt(6).put(ascii("canary"));
        file.put(ascii("COMM")).putInt(coding.isEmpty() ? 18 : 22);
        file.putShort((short) 1).putInt(count).putShort((short) bits);
        file.putShort((short) (16_383 + 12)).putLong((long) RATE << 51).put(ascii(coding));
        file.put(ascii("SSND")).putInt(8 + 2 + samples.length).putInt(2).putInt(0);
        // Two bytes that are no sound, as the offset says.
        file.put(ascii("cc")).put(samples);
        return Arrays.copyOf(file.array(), file.position());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8, '01 02 03', '81 82 83'",
        "'', 16, '01 02 03 04', '02 01 04 03'",
        "NONE, 24, '01 02 03 04 05 06', '03 02 01 06 05 04'",
        "twos, 16, '01 02 03 04', '02 01 04 03'",
        "sowt, 8, '01 02 03', '81 82 83'",
        "sowt, 16, '01 02 03 04', '01 02 03 04'",
        "'raw ', 8, '01 02 03', '01 02 03'",
        "ulaw, 16, '01 02 03', '01 02 03'",
        "alaw, 8, '01 02 03', '01 02 03'"
    })
    void samplesOfAiffAreTurnedAsWavHasThem(String coding, int bits, String given, String expected) throws Exception {
        byte[] samples = bytes(given);
        int count = coding.endsWith("law") ? samples.length : samples.length * 8 / bits;
        CleanVoice voice = VoiceFormat.AIFF.clean(aiff(coding, bits, count, samples));
        assertThat(Arrays.copyOf(sound(voice), samples.length)).isEqualTo(bytes(expected));
        assertThat(new String(voice.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("canary", "cc");
        assertThat(ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(24))
                .isEqualTo(RATE);
    }

    @Test
    void aiffThatSaysMoreThanItHoldsOrHoldsNothingIsRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.AIFF, aiff("", 16, 3, samples(4)));
        VoiceFormatTest.assertRefused(VoiceFormat.AIFF, aiff("", 32, 0x40000001, samples(4)));
        VoiceFormatTest.assertRefused(VoiceFormat.AIFF, aiff("", 16, 0, samples(4)));
        VoiceFormatTest.assertRefused(VoiceFormat.AIFF, aiff("ima4", 16, 2, samples(4)));
    }

    @Test
    void aiffOfMoreThanTwoMinutesIsRefused() {
        VoiceFormatTest.assertTooLong(VoiceFormat.AIFF, aiff("", 8, 121 * RATE, samples(121 * RATE)));
    }

    private static byte[] bytes(String hex) {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        for (String each : hex.split(" ")) {
            bytes.put((byte) Integer.parseInt(each, 16));
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
