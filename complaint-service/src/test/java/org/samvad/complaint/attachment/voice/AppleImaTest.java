package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recordings are a second of a tone of 440 Hz, an eighth of full volume. */
class AppleImaTest {

    private static final int HEADER_BYTES = 58;
    private static final int RATE = 8_000;
    private static final double VOLUME = 4_096;

    @ParameterizedTest
    @CsvSource({"AIFF, ima4.aifc", "CAF, ima4.caf"})
    void theToneIsHeardAsItWas(VoiceFormat format, String name) throws Exception {
        byte[] sent = VoiceFormatTest.fixture(name);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("canary-of-a-recording");
        CleanVoice voice = format.clean(sent);
        assertThat(voice.mediaType()).isEqualTo("audio/wav");
        assertThat(voice.seconds()).isEqualTo(1);
        ByteBuffer samples =
                ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN).position(HEADER_BYTES);
        assertThat(samples.remaining()).isEqualTo(2 * RATE);
        // The coder needs some samples to find the width of its steps.
        samples.position(HEADER_BYTES + 2 * 64);
        for (int at = 64; at < RATE; at++) {
            double tone = VOLUME * Math.sin(2 * Math.PI * 440 * at / RATE);
            assertThat((double) samples.getShort()).as("sample %d", at).isCloseTo(tone, within(350.0));
        }
    }

    @Test
    void channelsKeepApart() throws VoiceRefusedException {
        byte[] silent = new byte[AppleIma.PACKET_BYTES];
        byte[] loud = new byte[AppleIma.PACKET_BYTES];
        Arrays.fill(loud, 2, loud.length, (byte) 0x77);
        PcmSound both = AppleIma.decode(2, RATE, Frames.join(Arrays.asList(silent, loud)));
        ByteBuffer samples = ByteBuffer.wrap(both.samples()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < AppleIma.PACKET_SAMPLES; at++) {
            assertThat(samples.getShort()).isZero();
            assertThat(samples.getShort()).isPositive();
        }
    }

    @Test
    void aStateThatNoCoderWritesIsRefused() {
        byte[] packet = new byte[AppleIma.PACKET_BYTES];
        packet[1] = 89;
        assertThat(catchThrowable(() -> AppleIma.decode(1, RATE, packet))).isInstanceOf(VoiceRefusedException.class);
    }
}
