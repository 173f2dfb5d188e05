package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppleImaTest {

    private static final int RATE = 8_000;
    private static final int HEADER_BYTES = 60;
    private static final int BLOCK_BYTES = 256;

    /**
     * {@code ima4.wav} is what was made of both. Decoded as IMA's paper says, it gives each sample that ffmpeg gives for {@code ima4.caf};
     * ffmpeg itself rounds WAV's codes otherwise and is up to 11 of 32,768 away.
     */
    @ParameterizedTest
    @CsvSource({"AIFF, ima4.aifc", "CAF, ima4.caf"})
    void noSampleIsChanged(VoiceFormat format, String name) throws Exception {
        byte[] sent = VoiceFormatTest.fixture(name);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("canary-of-a-recording");
        CleanVoice voice = format.clean(sent);
        assertThat(voice.mediaType()).isEqualTo("audio/vnd.wave");
        assertThat(voice.seconds()).isEqualTo(1);
        assertThat(voice.bytes()).isEqualTo(VoiceFormatTest.fixture("ima4.wav"));
    }

    private static byte[] packet(int state, int codes) {
        byte[] packet = new byte[AppleIma.PACKET_BYTES];
        Arrays.fill(packet, (byte) codes);
        ByteBuffer.wrap(packet).putShort((short) state);
        return packet;
    }

    private static ByteBuffer blocks(int channels, byte[]... packets) throws VoiceRefusedException {
        CleanVoice voice = AppleIma.toWav(channels, RATE, Frames.join(List.of(packets)));
        return ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN).position(HEADER_BYTES);
    }

    @Test
    void channelsKeepApart() throws VoiceRefusedException {
        ByteBuffer blocks = blocks(2, packet(0, 0), packet(0x1000 | 5, 0x08));
        assertThat(blocks.remaining()).isEqualTo(2 * BLOCK_BYTES);
        assertThat(blocks.getShort()).as("first sample of the left").isZero();
        assertThat(blocks.getShort()).as("and its step").isZero();
        // Code 8 takes an eighth of the step of 12 away.
        assertThat(blocks.getShort()).as("first sample of the right").isEqualTo((short) (0x1000 - 1));
        assertThat(blocks.getShort()).as("and its step").isEqualTo((short) 4);
        assertThat(blocks.getInt()).isZero();
        assertThat(blocks.getInt()).isEqualTo(0x80808080);
    }

    @Test
    void aStateThatNoCoderWritesIsRefused() {
        assertThatThrownBy(() -> blocks(1, packet(89, 0))).isInstanceOf(VoiceRefusedException.class);
    }

    /** Within a block of WAV there is no room for another state. */
    @Test
    void aStateThatTheCodesDoNotLeadToIsRefusedWithinABlock() {
        List<byte[]> packets = new ArrayList<>(List.of(packet(0, 0), packet(0x1000, 0)));
        assertThatThrownBy(() -> blocks(1, packets.toArray(byte[][]::new))).isInstanceOf(VoiceRefusedException.class);
        packets.set(1, packet(1, 0));
        assertThatThrownBy(() -> blocks(1, packets.toArray(byte[][]::new))).isInstanceOf(VoiceRefusedException.class);
    }
}
