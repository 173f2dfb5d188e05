package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FlacSoundTest {

    private static final int RATE = 8_000;
    private static final int BLOCK = 4_096;
    private static final int DESCRIPTION_END = 42;

    /** A stream of silence: each frame says that its samples are all zero. The description says nothing of how many. */
    private static byte[] silence(int frames) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ByteBuffer.allocate(DESCRIPTION_END)
                .put("fLaC".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x80000022)
                .putShort((short) BLOCK)
                .putShort((short) BLOCK)
                .putShort((short) 0)
                .putInt(0)
                .putLong((long) RATE << 44 | 15L << 36 | 1)
                .array());
        for (int number = 0; number < frames; number++) {
            ByteBuffer frame = ByteBuffer.allocate(12).putInt(0xFFF8C408);
            if (number < 0x80) {
                frame.put((byte) number);
            } else {
                frame.put((byte) (0xC0 | number >> 6)).put((byte) (0x80 | number & 0x3F));
            }
            frame.put((byte) checksum(frame, 8, 0x07)).put((byte) 0).putShort((short) 0);
            frame.putShort((short) checksum(frame, 16, 0x8005));
            file.write(frame.array(), 0, frame.position());
        }
        return file.toByteArray();
    }

    private static int checksum(ByteBuffer bytes, int width, int polynomial) {
        int checksum = 0;
        for (int bit = 0; bit < bytes.position() * 8; bit++) {
            int next = bytes.get(bit / 8) >> 7 - bit % 8 & 1;
            boolean over = (checksum >> width - 1 & 1) != next;
            checksum = (checksum << 1 ^ (over ? polynomial : 0)) & (1 << width) - 1;
        }
        return checksum;
    }

    private static byte[] and(byte[] file, byte[] more) {
        byte[] both = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, both, file.length, more.length);
        return both;
    }

    private static byte[] text(int length) {
        return Arrays.copyOf("TAGcanary-of-a-recording".getBytes(StandardCharsets.US_ASCII), length);
    }

    @Test
    void theDescriptionIsMadeFromTheFrames() throws Exception {
        CleanVoice voice = VoiceFormat.FLAC.clean(silence(200));
        assertThat(voice.seconds()).isEqualTo(200 * BLOCK / RATE);
        ByteBuffer made = ByteBuffer.wrap(voice.bytes());
        assertThat(made.getLong(18) & 0xFFFFFFFFFL).isEqualTo(200L * BLOCK);
        assertThat(made.getShort(8)).isEqualTo((short) BLOCK);
    }

    /** It is a fingerprint by which a recording on somebody's phone could be told. */
    @Test
    void theChecksumOfTheSoundIsNotKept() throws Exception {
        byte[] sent = VoiceFormatTest.fixture("voice.flac");
        assertThat(Arrays.copyOfRange(sent, 26, DESCRIPTION_END)).isNotEqualTo(new byte[16]);
        byte[] made = VoiceFormat.FLAC.clean(sent).bytes();
        assertThat(Arrays.copyOfRange(made, 26, DESCRIPTION_END)).isEqualTo(new byte[16]);
    }

    @Test
    void framesOfMoreThanTwoMinutesAreRefusedWhateverTheDescriptionSays() {
        VoiceFormatTest.assertTooLong(VoiceFormat.FLAC, silence(121 * RATE / BLOCK + 1));
    }

    @Test
    void aFileWithoutFramesIsRefused() {
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, silence(0));
    }

    @Test
    void anOldTagBehindTheSoundIsLeftBehindAndAnythingElseRefused() throws Exception {
        byte[] sent = VoiceFormatTest.fixture("voice.flac");
        CleanVoice clean = VoiceFormat.FLAC.clean(sent);
        assertThat(VoiceFormat.FLAC.clean(and(sent, text(128))).bytes()).isEqualTo(clean.bytes());
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, and(sent, text(100)));
    }

    @Test
    void whatLiesBetweenFramesIsRefused() {
        byte[] frame = Arrays.copyOfRange(silence(1), DESCRIPTION_END, DESCRIPTION_END + 11);
        byte[] first = and(silence(0), frame);
        byte[] second = Arrays.copyOfRange(silence(2), DESCRIPTION_END + 11, DESCRIPTION_END + 22);
        assertThat(and(first, second)).isEqualTo(silence(2));
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, and(and(first, text(24)), second));
    }

    @Test
    void aRepeatedOrMissingFrameIsRefused() {
        byte[] whole = silence(3);
        byte[] withoutTheSecond = and(
                Arrays.copyOf(whole, DESCRIPTION_END + 11),
                Arrays.copyOfRange(whole, DESCRIPTION_END + 22, whole.length));
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, withoutTheSecond);
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        byte[] sent = VoiceFormatTest.fixture("voice.flac");
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, Arrays.copyOf(sent, sent.length - 1));
        VoiceFormatTest.assertRefused(VoiceFormat.FLAC, Arrays.copyOf(sent, sent.length * 3 / 4));
    }
}
