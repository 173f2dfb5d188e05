package org.samvad.complaint.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen sends, as it comes from the API or the form; nothing of it is checked yet.
 *
 * @param codeId the printed code that was scanned or typed, if any
 * @param stationCode the station the person chose or is at, if there is no code
 * @param aboutStationCodes the stations it is about; null means the one above, empty means the whole district
 * @param aboutStaff whether it is about people who work there
 * @param text 1-4,000 code points, line ends counted as one
 * @param language {@code hi}, {@code en} or {@code hne}
 * @param rating 1-5, only for feedback
 * @param when when it happened, in the person's own words: at most 200 code points; kept with the text
 * @param where where it happened, likewise
 */
public record FileComplaint(
        @Nullable String codeId,
        @Nullable String stationCode,
        @Nullable List<String> aboutStationCodes,
        @Nullable Boolean aboutStaff,
        @Nullable String kind,
        @Nullable String category,
        @Nullable String text,
        @Nullable String language,
        @Nullable Integer rating,
        @Nullable String when,
        @Nullable String where) {

    /** Constant, because the text must not get into a log. */
    @Override
    public String toString() {
        return "[complaint]";
    }
}
