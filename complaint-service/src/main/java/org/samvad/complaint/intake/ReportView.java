package org.samvad.complaint.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.mark.PersonalMark;
import org.samvad.kit.page.PageLanguage;

/**
 * What the form shows.
 *
 * @param note what is said about the sending as a whole
 * @param sentBefore the key under which an earlier sending of this form was stored, if it was
 */
public record ReportView(
        PageLanguage language,
        ReportForm form,
        @Nullable String place,
        List<KindChoice> kinds,
        List<StationGroup> groups,
        List<Fault> faults,
        @Nullable String note,
        @Nullable String sentBefore,
        Set<PersonalMark> marks,
        int keptDays) {

    private static final String OTHER = "OTHER_";

    /** A kind with the categories it can have. */
    public record KindChoice(String value, String name, String hint, List<CategoryChoice> categories) {}

    /** A category in the page's language. */
    public record CategoryChoice(String code, String name) {}

    /** What is wrong with a field, in the page's language. */
    public record Fault(String field, String message) {}

    /**
     * Whoever chooses nothing means none of these: "something else" names no wrong one, and comes to the desk that looks at
     * everything.
     */
    public boolean isChosen(String kind, String category) {
        boolean said = kind.equals(form.kind()) && !form.category().isBlank();
        return category.equals(said ? form.category() : OTHER + kind);
    }

    /** Whether the person is asked if a number or an address shall stay in the text. */
    public boolean asks() {
        return !marks.isEmpty();
    }

    public List<String> points() {
        return List.of("1", "2", "3", "4", "5");
    }

    /** Whether that is not answered yet. */
    public boolean asksStill() {
        return asks() && !form.keepMarks();
    }

    /** Whether it had come without a key, so that nothing is known of an earlier sending. */
    public boolean unkeyed() {
        return note != null && sentBefore == null;
    }

    public String key() {
        return form.key();
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    public boolean has(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    public String message(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
