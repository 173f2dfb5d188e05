package org.samvad.complaint.intake;

import java.util.Optional;
import org.samvad.kit.secret.Sensitive;

/** The limits of what a citizen writes. */
public final class EntryText {

    /** In Unicode code points, after line ends are made one character: what a person would count. */
    public static final int LONGEST = 4_000;

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private EntryText() {}

    /** With every line end as a single {@code \n}, as browsers send two characters for it. */
    static Sensitive<String> withPlainLineEnds(String text) {
        return Sensitive.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** What is wrong with a text whose line ends are plain. */
    static Optional<IntakeFault> fault(Sensitive<String> text) {
        String value = text.reveal();
        if (value.codePoints().allMatch(EntryText::isInvisible)) {
            return Optional.of(IntakeFault.TEXT_MISSING);
        }
        if (value.codePoints().anyMatch(EntryText::isBroken)) {
            return Optional.of(IntakeFault.TEXT_UNREADABLE);
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            return Optional.of(IntakeFault.TEXT_TOO_LONG);
        }
        return Optional.empty();
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Half a surrogate pair, a NUL, or the mark that a decoder leaves where bytes were not UTF-8. */
    private static boolean isBroken(int character) {
        return Character.getType(character) == Character.SURROGATE
                || character == REPLACEMENT_CHARACTER
                || character == 0;
    }
}
