package org.samvad.qr.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samvad.qr.typeface.ShapedText;
import org.samvad.qr.typeface.Typeface;

class ParagraphTest {

    private static List<String> texts(List<ShapedText> lines) {
        return lines.stream().map(ShapedText::text).toList();
    }

    @Test
    void noWordIsLeftAloneOnTheLastLine() {
        Paragraph money =
                Paragraph.latin("We never ask for money, an OTP or a password.", Typeface.MEDIUM, 1, Ink.GREY);
        assertThat(texts(money.lines(20))).containsExactly("We never ask for money, an OTP or a", "password.");
        assertThat(texts(money.evenLines(20))).containsExactly("We never ask for money,", "an OTP or a password.");
    }

    @Test
    void evenLinesAreNoMoreThanOthers() {
        Paragraph sticker = Paragraph.hindi(
                "कोड पर कोई स्टिकर चिपका हो तो स्कैन न करें, ड्यूटी अधिकारी को बताएं।", Typeface.BOLD, 1, Ink.NAVY);
        for (double width = 6; width < 40; width += 0.5) {
            double room = width;
            assertThat(sticker.evenLines(width))
                    .hasSameSizeAs(sticker.lines(width))
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(room));
        }
    }
}
