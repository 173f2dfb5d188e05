package org.samvad.complaint.complaint;

import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.Sensitive;

/**
 * Something to add to a case.
 *
 * @param officer the username, for entries of the office; never shown to the citizen
 * @param text what was written, if anything
 * @param feedback what was chosen, for the citizen's judgement alone
 */
public record NewEntry(
        EntryKind kind,
        EntryAuthor author,
        @Nullable String officer,
        @Nullable Sensitive<String> text,
        @Nullable Feedback feedback) {

    public static NewEntry ofCitizen(EntryKind kind, @Nullable Sensitive<String> text) {
        return new NewEntry(kind, EntryAuthor.CITIZEN, null, text, null);
    }

    public static NewEntry ofFeedback(Feedback feedback, @Nullable Sensitive<String> comment) {
        return new NewEntry(EntryKind.FEEDBACK, EntryAuthor.CITIZEN, null, comment, feedback);
    }

    public static NewEntry ofOffice(EntryKind kind, String officer, @Nullable Sensitive<String> text) {
        return new NewEntry(kind, EntryAuthor.OFFICE, officer, text, null);
    }
}
