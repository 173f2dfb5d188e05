package org.samvad.qr.directory;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import org.samvad.qr.typeface.Typeface;

/**
 * What may be printed on a poster: Devanagari and Latin letters, digits, and the punctuation both share. Emoji, other
 * scripts and direction marks are refused when they are typed, because the poster's font has no shapes for them and a
 * name that reads differently than it is stored misleads. Of the letters that are left, the font itself has the last
 * word.
 */
public final class PrintableText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** From here on come variation selectors, presentation forms and emoji; all letters of both scripts lie below. */
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.DEVANAGARI, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private PrintableText() {}

    /** Whether this is one line of 1 to {@code max} UTF-16 units, blank ends not counted. */
    public static boolean isLine(String text, int max) {
        // Looked at before anything is normalised: a megabyte is refused for its length alone.
        if (text.length() > 2 * max) {
            return false;
        }
        String line = tidy(text);
        return !line.isEmpty()
                && line.length() <= max
                && line.codePoints().allMatch(PrintableText::isPrintable)
                && Typeface.BOLD.prints(line);
    }

    /** Without blank ends, and with composed letters (NFC). */
    public static String tidy(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static boolean isPrintable(int letter) {
        if (letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER) {
            // They choose between two right shapes of a Devanagari cluster.
            return true;
        }
        return letter < FIRST_VARIATION_SELECTOR
                && SCRIPTS.contains(UnicodeScript.of(letter))
                && isOfPrintableKind(Character.getType(letter));
    }

    private static boolean isOfPrintableKind(int kind) {
        return switch (kind) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.OTHER_SYMBOL -> false;
            default -> true;
        };
    }
}
