package org.samvad.qr.typeface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void everyWeightHasHindiAndEnglish(Typeface typeface) {
        assertThat(typeface.prints("पुनर्निर्माण, कर्मियों र्थि (सेक्टर 6) – No. 4/B “gate” ₹ १२ …"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ω", "य😀", "接待", "कमरा ⅝ ∰", "थाना\uE000"})
    void lettersWithoutAShapeAreRefused(String text) {
        assertThat(Typeface.BOLD.prints(text)).isFalse();
        assertThatThrownBy(() -> Typeface.BOLD.shape(text))
                .isInstanceOf(UnprintableTextException.class)
                .hasMessageNotContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ि", "कक्ष ी", "ाथाना"})
    void vowelSignsWithoutALetterAreRefused(String text) {
        assertThat(Typeface.BOLD.prints(text)).isFalse();
    }

    @Test
    void joinersHaveNoShapeAndArePrinted() {
        assertThat(Typeface.BOLD.prints("क्\u200Dष क्\u200Cष")).isTrue();
    }

    /** Unshaped it would be क, halant and ष side by side. */
    @Test
    void conjunctsAreOneShape() {
        double parts =
                Typeface.BOLD.shape("क").width() + Typeface.BOLD.shape("ष").width();
        assertThat(Typeface.BOLD.shape("क्ष").width()).isLessThan(parts);
    }

    /** The short i is written before the letter it is spoken after. */
    @Test
    void shortVowelStandsInFront() {
        double plain = Typeface.BOLD.shape("क").outline().getBounds2D().getCenterX();
        double moved = Typeface.BOLD.shape("कि").outline().getBounds2D().getCenterX();
        assertThat(moved).isGreaterThan(plain);
    }
}
