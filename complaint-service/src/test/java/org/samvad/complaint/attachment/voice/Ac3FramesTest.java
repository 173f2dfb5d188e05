package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ac3FramesTest {

    /** 32 kbit/s at 32 kHz: 48 milliseconds in 192 bytes. */
    private static byte[] basic() {
        byte[] frame = new byte[192];
        frame[0] = 0x0B;
        frame[1] = 0x77;
        frame[4] = (byte) (2 << 6);
        frame[5] = 8 << 3;
        return frame;
    }

    /** @param type 0 for one that follows in time, 1 for one with more channels of the one before */
    private static byte[] enhanced(int type, int rateAndBlocks, int bytes) {
        byte[] frame = new byte[bytes];
        frame[0] = 0x0B;
        frame[1] = 0x77;
        frame[2] = (byte) (type << 6 | bytes / 2 - 1 >> 8);
        frame[3] = (byte) (bytes / 2 - 1);
        frame[4] = (byte) rateAndBlocks;
        frame[5] = (byte) (16 << 3);
        return frame;
    }

    private static byte[] times(int count, byte[]... frames) {
        return Frames.join(Collections.nCopies(count, Frames.join(List.of(frames))));
    }

    @Test
    void lengthIsCountedFromFrames() throws Exception {
        CleanVoice voice = VoiceFormat.AC3.clean(times(84, basic()));
        assertThat(voice.mediaType()).isEqualTo("audio/ac3");
        assertThat(voice.seconds()).isEqualTo(4);
        VoiceFormatTest.assertTooLong(VoiceFormat.AC3, times(2_521, basic()));
    }

    @ParameterizedTest
    @CsvSource({
        // 48 kHz and six blocks, 32 kHz and one block, 16 kHz, which always has six.
        "48, 125, 4",
        "128, 500, 4",
        "224, 125, 12"
    })
    void lengthOfEnhancedFramesIsCountedFromTheirBlocks(int rateAndBlocks, int count, int seconds) throws Exception {
        CleanVoice voice = VoiceFormat.AC3.clean(times(count, enhanced(0, rateAndBlocks, 64)));
        assertThat(voice.mediaType()).isEqualTo("audio/eac3");
        assertThat(voice.seconds()).isEqualTo(seconds);
    }

    @Test
    void framesWithMoreChannelsOfTheSameTimeAreNotCounted() throws Exception {
        byte[] file = times(125, enhanced(0, 48, 64), enhanced(1, 48, 64));
        CleanVoice voice = VoiceFormat.AC3.clean(file);
        assertThat(voice.seconds()).isEqualTo(4);
        assertThat(voice.bytes()).isEqualTo(file);
    }

    @Test
    void theLastFrameOfAFileThatWasCutOffIsLeftOut() throws Exception {
        byte[] frames = times(50, basic());
        assertThat(VoiceFormat.AC3
                        .clean(Arrays.copyOf(frames, frames.length - 1))
                        .bytes())
                .isEqualTo(times(49, basic()));
        assertThat(VoiceFormat.AC3
                        .clean(Arrays.copyOf(frames, 49 * basic().length + 5))
                        .bytes())
                .isEqualTo(times(49, basic()));
    }

    @Test
    void whatIsNoFrameIsRefusedWhereverItIs() {
        byte[] frames = times(50, basic());
        VoiceFormatTest.assertRefused(VoiceFormat.AC3, Arrays.copyOf(frames, frames.length + 128));
        VoiceFormatTest.assertRefused(VoiceFormat.AC3, Arrays.copyOfRange(frames, 1, frames.length));
    }

    @ParameterizedTest
    @CsvSource({"4, 192", "4, 166", "5, 72", "5, 136"})
    void valuesThatAreNotTheStandardsAreRefused(int at, int value) {
        byte[] frame = basic();
        frame[at] = (byte) value;
        VoiceFormatTest.assertRefused(VoiceFormat.AC3, times(50, frame));
    }
}
