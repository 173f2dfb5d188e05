package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samvad.notification.gateway.SmsEncoding;

class UserDataTest {

    @Test
    void aShortHindiTextIsOneMessageWithoutHeader() {
        List<UserData> parts = UserData.of("नमस्ते", 7);

        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.encoding()).isEqualTo(SmsEncoding.UCS2);
            assertThat(part.esmClass()).isZero();
            assertThat(part.bytes()).isEqualTo("नमस्ते".getBytes(StandardCharsets.UTF_16BE));
        });
    }

    @Test
    void aLongTextHasAHeaderThatNumbersItsParts() {
        List<UserData> parts = UserData.of("क".repeat(140), 0x1FE);

        assertThat(parts).hasSize(3).allSatisfy(part -> {
            assertThat(part.esmClass()).isEqualTo((byte) 0x40);
            assertThat(part.bytes()).hasSizeLessThanOrEqualTo(140);
        });
        assertThat(Arrays.copyOf(parts.get(1).bytes(), 6)).containsExactly(5, 0, 3, 0xFE, 3, 2);
    }

    @Test
    void aPartInTheGsmAlphabetFitsWithItsHeader() {
        // 153 septets and 6 bytes of header are 140 bytes once packed.
        assertThat(UserData.of("a".repeat(200), 1).getFirst().bytes()).hasSize(153 + 6);
    }
}
