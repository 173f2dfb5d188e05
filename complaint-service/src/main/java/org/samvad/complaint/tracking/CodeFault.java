package org.samvad.complaint.tracking;

import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.MistypedCodeException;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.page.Named;

/** Why the page asks for the code once more. It stands in the page, so that another language says the same. */
public enum CodeFault {
    NONE,
    ENDED,
    NOTHING_FOUND,
    NOT_A_DIGIT,
    TOO_SHORT,
    TOO_LONG,
    CHECK_DIGIT;

    static CodeFault of(MistypedCodeException.Mistake mistake) {
        return switch (mistake) {
            case NOT_A_DIGIT -> NOT_A_DIGIT;
            case TOO_SHORT -> TOO_SHORT;
            case TOO_LONG -> TOO_LONG;
            case CHECK_DIGIT -> CHECK_DIGIT;
        };
    }

    /** @param name as a page sent it; none, whatever else it is */
    static CodeFault of(@Nullable String name) {
        return Named.among(values(), name).orElse(NONE);
    }

    /** What is still wrong, with the code as it is typed now. It is looked up nowhere. */
    CodeFault now(String typed, String before) {
        return switch (this) {
            case NONE, ENDED -> this;
            case NOTHING_FOUND -> typed.equals(before) ? this : NONE;
            case NOT_A_DIGIT, TOO_SHORT, TOO_LONG, CHECK_DIGIT -> mistakeIn(typed);
        };
    }

    private static CodeFault mistakeIn(String typed) {
        try {
            TrackingCode.parse(typed);
            return NONE;
        } catch (MistypedCodeException mistyped) {
            return of(mistyped.mistake());
        }
    }

    String in(TrackingMessages words) {
        return switch (this) {
            case NONE -> "";
            case ENDED -> words.trackEnded();
            case NOTHING_FOUND -> words.trackNothing();
            case NOT_A_DIGIT -> words.trackNotDigits();
            case TOO_SHORT -> words.trackTooShort();
            case TOO_LONG -> words.trackTooLong();
            case CHECK_DIGIT -> words.trackCheckDigit();
        };
    }
}
