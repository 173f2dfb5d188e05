package org.samvad.complaint.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.complaint.MistypedCodeException.Mistake;

class TrackingCodeTest {

    private static TrackingCode random(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return TrackingCode.of(bytes);
    }

    private static void assertMistake(String typed, Mistake mistake) {
        assertThatThrownBy(() -> TrackingCode.parse(typed))
                .isInstanceOfSatisfying(
                        MistypedCodeException.class,
                        mistyped -> assertThat(mistyped.mistake()).isEqualTo(mistake));
    }

    @RepeatedTest(50)
    void isReadBackInAnyDigitsWithAnySeparators(RepetitionInfo repetition) {
        TrackingCode code = random(repetition.getCurrentRepetition());
        String devanagari = code.grouped()
                .chars()
                .map(c -> c == ' ' ? ' ' : c - '0' + '०')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(TrackingCode.parse(code.digits())).isEqualTo(code);
        assertThat(TrackingCode.parse(" " + code.grouped().replace(' ', '-') + "\u200b\n"))
                .isEqualTo(code);
        assertThat(TrackingCode.parse(devanagari)).isEqualTo(code);
    }

    @RepeatedTest(20)
    void everyWrongDigitAndEverySwapOfNeighboursIsFound(RepetitionInfo repetition) {
        String digits = random(repetition.getCurrentRepetition()).digits();
        for (int place = 0; place < digits.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(place)) {
                    assertMistake(
                            digits.substring(0, place) + digit + digits.substring(place + 1), Mistake.CHECK_DIGIT);
                }
            }
            if (place > 0 && digits.charAt(place) != digits.charAt(place - 1)) {
                String swapped = digits.substring(0, place - 1)
                        + digits.charAt(place)
                        + digits.charAt(place - 1)
                        + digits.substring(place + 1);
                assertMistake(swapped, Mistake.CHECK_DIGIT);
            }
        }
    }

    @Test
    void eachMistakeHasAName() {
        String digits = random(1).digits();
        assertMistake("", Mistake.TOO_SHORT);
        assertMistake(digits.substring(1), Mistake.TOO_SHORT);
        assertMistake(digits + "0", Mistake.TOO_LONG);
        assertMistake(digits.substring(1) + "O", Mistake.NOT_A_DIGIT);
    }

    @Test
    void doesNotPrintItself() {
        assertThat(random(1).toString()).doesNotContain(random(1).digits()).doesNotContainPattern("[0-9]");
    }
}
