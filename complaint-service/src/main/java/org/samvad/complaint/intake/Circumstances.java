package org.samvad.complaint.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.kit.secret.Sensitive;

/**
 * When and where it happened, in the person's own words. Both are put under the text in its language and sealed with it,
 * so that they are read, kept and destroyed as one.
 */
final class Circumstances {

    /** In code points, each. */
    static final int LONGEST = 200;

    private final String when;
    private final String where;

    private Circumstances(String when, String where) {
        this.when = when;
        this.where = where;
    }

    static Circumstances of(@Nullable String when, @Nullable String where) {
        return new Circumstances(oneLine(when), oneLine(where));
    }

    void check(List<IntakeFault> faults) {
        check(when, IntakeFault.WHEN_TOO_LONG, faults);
        check(where, IntakeFault.WHERE_TOO_LONG, faults);
    }

    /** The text with what is known below it. */
    Sensitive<String> below(Sensitive<String> text, CaseLanguage language) {
        StringBuilder whole = new StringBuilder(text.reveal());
        String gap = "\n\n";
        if (!when.isEmpty()) {
            whole.append(gap).append(whenLabel(language)).append(when);
            gap = "\n";
        }
        if (!where.isEmpty()) {
            whole.append(gap).append(whereLabel(language)).append(where);
        }
        return Sensitive.of(whole.toString());
    }

    private static void check(String words, IntakeFault tooLong, List<IntakeFault> faults) {
        if (words.codePointCount(0, words.length()) > LONGEST) {
            faults.add(tooLong);
        }
        Optional<CitizenText.Fault> fault = words.isEmpty() ? Optional.empty() : CitizenText.fault(Sensitive.of(words));
        if (fault.isPresent() && fault.get() == CitizenText.Fault.UNREADABLE) {
            faults.add(IntakeFault.TEXT_UNREADABLE);
        }
    }

    private static String whenLabel(CaseLanguage language) {
        return switch (language) {
            case EN -> "When: ";
            case HI, HNE -> "कब: ";
        };
    }

    private static String whereLabel(CaseLanguage language) {
        return switch (language) {
            case EN -> "Where: ";
            case HI -> "कहां: ";
            case HNE -> "कहां मेर: ";
        };
    }

    /** A line end here could pass for a label of the next line. */
    private static String oneLine(@Nullable String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    /** Constant, because the words must not get into a log. */
    @Override
    public String toString() {
        return "[circumstances]";
    }
}
