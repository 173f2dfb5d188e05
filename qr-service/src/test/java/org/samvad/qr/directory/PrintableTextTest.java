package org.samvad.qr.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reception desk",
                "स्वागत कक्ष",
                "पुनर्निर्माण, कर्मियों र्थि",
                "महिला थाना (सेक्टर 6)",
                "कमरा २, No. 4/B – “main” gate…",
                "क्\u200Dष",
                "₹ 10 & more!",
                "ज़िला",
                "Café"
            })
    void wordsForAPosterAreTaken(String text) {
        assertThat(PrintableText.isLine(text, 60)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "two\nlines",
                "tab\there",
                "emoji 😀",
                "heart \u2764\uFE0F",
                "rtl \u202E override",
                "\u200Fmark",
                "استقبالیہ",
                "接待",
                "nul\u0000",
                "private \uE000",
                "line\u2028separator",
                "bom\uFEFF",
                "Ⅷ room",
                "∰ gate",
                "ि",
                "कक्ष ी"
            })
    void whatTheFontLacksOrWhatMisleadsIsRefused(String text) {
        assertThat(PrintableText.isLine(text, 60)).isFalse();
    }

    @Test
    void lengthIsCountedWithoutBlankEnds() {
        assertThat(PrintableText.isLine(" " + "क".repeat(60) + " ", 60)).isTrue();
        assertThat(PrintableText.isLine("क".repeat(61), 60)).isFalse();
        assertThat(PrintableText.isLine("क".repeat(10_000), 60)).isFalse();
    }

    @Test
    void tidyTextIsComposed() {
        assertThat(PrintableText.tidy(" Cafe\u0301 ")).isEqualTo("Café");
    }
}
