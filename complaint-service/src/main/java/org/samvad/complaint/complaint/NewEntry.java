package org.samvad.complaint.complaint;

import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.Sensitive;

/**
 * Something to add to a case.
 *
 * @param officer the username, for entries of the office; never shown to the citizen
 * @param text what was written, if anything
 */
public record NewEntry(
        EntryKind kind,
        EntryAuthor author,
        @Nullable String officer,
        @Nullable Sensitive<String> text) {

    public static NewEntry ofCitizen(EntryKind kind, @Nullable Sensitive<String> text) {
        return new NewEntry(kind, EntryAuthor.CITIZEN, null, text);
    }

    public static NewEntry ofOffice(EntryKind kind, String officer, @Nullable Sensitive<String> text) {
        return new NewEntry(kind, EntryAuthor.OFFICE, officer, text);
    }
}
