package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.complaint.complaint.Rank;

/**
 * A case as an officer may see it, texts and all.
 *
 * @param barredStations stations that never get it; absent for station officers
 * @param scannedStation where the code hangs that was scanned; absent for station officers, as is {@code placement}
 * @param filedOn a day, never a time; absent for station officers
 * @param dueOn as in {@link CaseRow}
 * @param rating what the citizen gave when filing, 1-5
 * @param satisfaction what the citizen gave the outcome, 1-5
 * @param version to be sent back with an act
 * @param text what the citizen wrote first; absent once its retention has ended
 * @param attachments photos and voice notes that came with the first text
 * @param actions what the officer may do as the case stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseFile(
        String reference,
        ComplaintKind kind,
        CategoryName category,
        CaseLanguage language,
        CaseState state,
        Rank rank,
        boolean aboutStaff,
        List<String> aboutStations,
        @Nullable String assignedStation,
        @Nullable List<String> barredStations,
        @Nullable String scannedStation,
        @Nullable Placement placement,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable Integer rating,
        @Nullable Outcome outcome,
        @Nullable Integer satisfaction,
        long version,
        @Nullable String text,
        List<AttachmentView> attachments,
        List<CaseLine> conversation,
        List<CaseAction> actions) {

    /** Where in a station a code hangs. */
    record Placement(String nameHi, String nameEn) {}

    /** Without the text. */
    @Override
    public String toString() {
        return "CaseFile[" + reference + "]";
    }
}
