package org.samvad.qr.typeface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** The short i is written before the letter it is spoken after, which therefore stands further right. */
    @Test
    void shortVowelStandsInFront() {
        ShapedText letter = Typeface.BOLD.shape("क");
        ShapedText both = Typeface.BOLD.shape("कि");
        assertThat(inkAlsoIn(both, letter, both.width() - letter.width())).isGreaterThan(0.98);
        assertThat(inkAlsoIn(both, letter, 0)).isLessThan(0.8);
    }

    /** How much of a letter's ink another shape has, too, when the letter is moved right. */
    private static double inkAlsoIn(ShapedText shape, ShapedText letter, double right) {
        Rectangle2D bounds = letter.outline().getBounds2D();
        int ink = 0;
        int found = 0;
        for (int column = 0; column < 100; column++) {
            for (int row = 0; row < 100; row++) {
                double x = bounds.getX() + bounds.getWidth() * (column + 0.5) / 100;
                double y = bounds.getY() + bounds.getHeight() * (row + 0.5) / 100;
                if (letter.outline().contains(x, y)) {
                    ink++;
                    found += shape.outline().contains(x + right, y) ? 1 : 0;
                }
            }
        }
        return (double) found / ink;
    }

    /** The licence asks for it. */
    @Test
    void licenceGoesWithTheFiles() throws IOException {
        try (InputStream licence = TypefaceTest.class.getResourceAsStream("/typeface/OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Copyright 2022 The Noto Project Authors", "SIL OPEN FONT LICENSE Version 1.1");
        }
    }
}
