package org.samvad.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFrameTest {

    private static final int SEQUENTIAL = 0xC0;
    private static final int PROGRESSIVE = 0xC2;

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    /** 4,000 by 3,000 pixels. */
    private static JpegFrame frame(int marker, String samplings) {
        StringBuilder content = new StringBuilder("08 0b b8 0f a0 0").append(samplings.split(" ").length);
        for (String sampling : samplings.split(" ")) {
            content.append(" 01 ").append(sampling).append(" 00");
        }
        return JpegFrame.read(marker, bytes(content.toString()));
    }

    @Test
    void sizeAndColoursAreRead() {
        JpegFrame frame = frame(SEQUENTIAL, "22 11 11");
        assertThat(frame.width()).isEqualTo(4_000);
        assertThat(frame.height()).isEqualTo(3_000);
        assertThat(frame.colours()).isEqualTo(3);
        assertThat(frame.progressive()).isFalse();
        assertThat(frame(PROGRESSIVE, "11").progressive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"22 11 11, 36000000", "21 11 11, 48000000", "11 11 11, 72000000", "11, 24000000", "11 22 11, 36000000"})
    void coefficientsAreCountedAsColoursAreSampled(String samplings, long bytes) {
        assertThat(frame(PROGRESSIVE, samplings).coefficientBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "0xC2, 11 11 11, 3, true",
        "0xC2, 22 11 11, 3, false",
        "0xC0, 11 11 11, 3, false",
        "0xC0, 11 11 11, 1, true"
    })
    void onlyWhatIsKeptUntilTheEndIsTooMuch(String marker, String samplings, int coloursOfScan, boolean tooMuch) {
        assertThat(frame(Integer.decode(marker), samplings).keepsTooMuch(coloursOfScan))
                .isEqualTo(tooMuch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08 0b b8 0f a0",
                "0c 0b b8 0f a0 01 01 11 00",
                "08 0b b8 0f a0 00",
                "08 0b b8 0f a0 05 01 11 00",
                "08 0b b8 0f a0 03 01 11 00",
                "08 0b b8 0f a0 01 01 00 00",
                "08 0b b8 0f a0 01 01 ff 00"
            })
    void nonsenseIsNoFrame(String content) {
        assertThatThrownBy(() -> JpegFrame.read(SEQUENTIAL, bytes(content)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
