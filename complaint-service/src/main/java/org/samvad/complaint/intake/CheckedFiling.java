package org.samvad.complaint.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.AboutStation;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.Category;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.kit.secret.Sensitive;

/**
 * An entry that can be taken.
 *
 * @param saidAboutStaff as it was sent
 */
record CheckedFiling(
        ComplaintKind kind,
        Category category,
        CaseLanguage language,
        @Nullable String scannedStation,
        @Nullable String scannedCode,
        Set<AboutStation> about,
        boolean saidAboutStaff,
        @Nullable Integer rating,
        Sensitive<String> text) {

    /** Whether it is about people who work at a station: because it says so, or its category does. */
    boolean aboutStaff() {
        return saidAboutStaff || category.isAboutStaff();
    }

    /** The whole of it in one line, to tell whether two requests say the same. Sensitive: it holds the text. */
    Sensitive<String> canonical() {
        String stations = about.stream().map(AboutStation::stationCode).sorted().collect(Collectors.joining(","));
        return Sensitive.of(String.join(
                "\u0000",
                kind.name(),
                category.code(),
                language.name(),
                String.valueOf(scannedStation),
                String.valueOf(scannedCode),
                stations,
                String.valueOf(saidAboutStaff),
                String.valueOf(rating),
                text.reveal()));
    }
}
