package org.samvad.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Gsm7AlphabetTest {

    @Test
    void lettersAndDigitsAreWrittenAsInAscii() {
        assertThat(Gsm7Alphabet.encode("Samvad 09"))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("Samvad 09");
    }

    @Test
    void charactersThatLieElsewhereAreMoved() {
        assertThat(Gsm7Alphabet.encode("@$_à")).containsExactly(0x00, 0x02, 0x11, 0x7F);
    }

    @Test
    void theExtensionTableIsReachedByAnEscape() {
        assertThat(Gsm7Alphabet.encode("€{|}~[\\]^"))
                .containsExactly(
                        0x1B, 0x65, 0x1B, 0x28, 0x1B, 0x40, 0x1B, 0x29, 0x1B, 0x3D, 0x1B, 0x3C, 0x1B, 0x2F, 0x1B, 0x3E,
                        0x1B, 0x14);
    }

    @Test
    void devanagariIsNotOfTheAlphabet() {
        assertThat(SmsEncoding.of("Samvad क")).isEqualTo(SmsEncoding.UCS2);
        assertThatThrownBy(() -> Gsm7Alphabet.encode("क"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("क");
    }
}
