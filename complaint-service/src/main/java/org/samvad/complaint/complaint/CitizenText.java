package org.samvad.complaint.complaint;

import java.util.Optional;
import org.samvad.kit.secret.Sensitive;

/** The limits of what a citizen writes. */
public final class CitizenText {

    /** In Unicode code points, after line ends are made one character: what a person would count. */
    public static final int LONGEST = 4_000;

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private CitizenText() {}

    /** What can be wrong with a text. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        UNREADABLE
    }

    /** With every line end as a single {@code \n}, as browsers send two characters for it. */
    public static Sensitive<String> withPlainLineEnds(String text) {
        return Sensitive.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** What is wrong with a text whose line ends are plain. */
    public static Optional<Fault> fault(Sensitive<String> text) {
        String value = text.reveal();
        if (value.codePoints().allMatch(CitizenText::isInvisible)) {
            return Optional.of(Fault.MISSING);
        }
        if (value.codePoints().anyMatch(CitizenText::isBroken)) {
            return Optional.of(Fault.UNREADABLE);
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
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
