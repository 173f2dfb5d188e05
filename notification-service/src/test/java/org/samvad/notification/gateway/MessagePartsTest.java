package org.samvad.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MessagePartsTest {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Consonant with vowel sign, a conjunct, a face outside the basic plane, a family of seven code points. */
    private static final List<String> PIECES =
            List.of("क", "कि", "क्षे", "ं", "😀", "👨‍👩‍👧‍👦", "a", "€", "[", " ", "é");

    @Test
    void aTextOfExactlyOneMessageStaysWhole() {
        assertThat(MessageParts.of("क".repeat(70))).hasSize(1);
        assertThat(MessageParts.of("a".repeat(160))).hasSize(1);
    }

    @Test
    void oneUnitMoreMakesTwoParts() {
        assertThat(MessageParts.of("क".repeat(71))).extracting(String::length).containsExactly(67, 4);
        assertThat(MessageParts.of("a".repeat(161))).extracting(String::length).containsExactly(153, 8);
    }

    @Test
    void aCharacterOfTheGsmExtensionTakesTwoUnitsAndIsNotCut() {
        String text = "a".repeat(152) + "€" + "b".repeat(10);

        assertThat(SmsEncoding.of(text)).isEqualTo(SmsEncoding.GSM7);
        assertThat(MessageParts.of(text).getFirst()).isEqualTo("a".repeat(152));
    }

    @Test
    void aSurrogatePairIsNotCut() {
        String text = "क".repeat(66) + "😀" + "क".repeat(10);

        assertThat(MessageParts.of(text).getFirst()).isEqualTo("क".repeat(66));
        assertThat(MessageParts.of(text).get(1)).startsWith("😀");
    }

    @Test
    void aVowelSignStaysWithItsConsonant() {
        String text = "क".repeat(66) + "कि" + "क".repeat(10);

        assertThat(MessageParts.of(text).get(1)).startsWith("कि");
    }

    @Test
    void marksPiledUpBeyondAPartAreCutBetweenCodePoints() {
        List<String> parts = MessageParts.of("क" + "\u0902".repeat(100));

        assertThat(parts).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(67));
        assertThat(String.join("", parts)).isEqualTo("क" + "\u0902".repeat(100));
    }

    @RepeatedTest(200)
    void nothingIsLostOrCutInAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(300), 0, PIECES.size()).forEach(index -> text.append(PIECES.get(index)));
        SmsEncoding encoding = SmsEncoding.of(text.toString());

        List<String> parts = MessageParts.of(text.toString());

        assertThat(String.join("", parts)).isEqualTo(text.toString());
        int longest = parts.size() == 1 ? encoding.unitsInSingle() : encoding.unitsInPart();
        assertThat(parts).allSatisfy(part -> assertThat(encoding.units(part)).isLessThanOrEqualTo(longest));
        assertThat(parts.stream().mapToLong(MessagePartsTest::clusters).sum()).isEqualTo(clusters(text.toString()));
    }

    private static long clusters(String text) {
        return CLUSTER.matcher(text).results().count();
    }
}
