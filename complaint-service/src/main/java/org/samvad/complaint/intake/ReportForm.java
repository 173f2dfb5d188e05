package org.samvad.complaint.intake;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.directory.Place;
import org.samvad.complaint.mark.PersonalMark;

/**
 * The fields of the form as the browser sent them, so that it can be drawn again with nothing lost.
 *
 * @param about the station it is about; empty for the whole district
 * @param alsoAbout further stations it is about
 * @param keepMarks whether the person was asked about numbers and addresses in the text and wants them to stay
 */
public record ReportForm(
        String key,
        String code,
        String station,
        String kind,
        String category,
        String about,
        List<String> alsoAbout,
        boolean aboutStaff,
        String text,
        String when,
        String where,
        String rating,
        boolean keepMarks) {

    /** What a phone without a network chooses after a scan: it can't know the code's station. */
    private static final String OF_THE_CODE = "HERE";

    /** Chosen instead of the scanned station by whoever writes to the whole district. */
    private static final String WHOLE_DISTRICT = "NONE";

    /** An empty form for a scan or a choice. */
    static ReportForm blank(String code, String station) {
        return blank(IdempotencyKey.random().value().toString(), code, station);
    }

    /** The form that is the same for everybody, with no key, as phones put it aside. */
    static ReportForm ofNobody() {
        return blank("", "", "");
    }

    private static ReportForm blank(String key, String code, String station) {
        return new ReportForm(key, code, station, "", "", station, List.of(), false, "", "", "", "", false);
    }

    static ReportForm of(MultivaluedMap<String, String> fields) {
        String kind = first(fields, "kind");
        return new ReportForm(
                        first(fields, "key"),
                        first(fields, "code"),
                        first(fields, "station"),
                        kind,
                        first(fields, "category-" + kind),
                        first(fields, "about"),
                        List.copyOf(fields.getOrDefault("alsoAbout", List.of())),
                        fields.containsKey("aboutStaff"),
                        first(fields, "text"),
                        first(fields, "when"),
                        first(fields, "where"),
                        first(fields, "rating"),
                        fields.containsKey("keepMarks"))
                .movedTo(first(fields, "otherStation"));
    }

    /**
     * From another station than the scanned or chosen one: it is no longer the poster's. If it was about the old one, as the form
     * supposes, it is about the new one.
     */
    private ReportForm movedTo(String other) {
        if (other.isBlank()) {
            return this;
        }
        String chosen = other.equals(WHOLE_DISTRICT) ? "" : other;
        boolean supposed = about.equals(station) || about.equals(OF_THE_CODE);
        return with(key, "", chosen, supposed ? chosen : about);
    }

    /** With the station that the scanned code belongs to, where the phone left that open. */
    ReportForm withStationOf(Optional<Place> place) {
        if (!about.equals(OF_THE_CODE)) {
            return this;
        }
        String found = place.map(known -> known.station().code()).orElse("");
        return with(key, code, station, found);
    }

    ReportForm withNewKey() {
        String fresh = IdempotencyKey.random().value().toString();
        return with(fresh, code, station, about);
    }

    private ReportForm with(String key, String code, String station, String about) {
        return new ReportForm(
                key, code, station, kind, category, about, alsoAbout, aboutStaff, text, when, where, rating, keepMarks);
    }

    /** As the API would send it. The rating belongs to feedback alone; the other kinds leave it unseen. */
    FileComplaint toRequest(String language) {
        return new FileComplaint(
                code,
                station,
                Stream.concat(Stream.of(about), alsoAbout.stream())
                        .filter(code -> !code.isBlank())
                        .distinct()
                        .toList(),
                aboutStaff,
                kind,
                category,
                text,
                language,
                kind.equals("FEEDBACK") ? points() : null,
                when,
                where);
    }

    /** What could name the writer. */
    Set<PersonalMark> marks() {
        return PersonalMark.in(text, when, where);
    }

    /** What could name the writer and is not said to stay. */
    Set<PersonalMark> marksToAskAbout() {
        return keepMarks ? Set.of() : marks();
    }

    private @Nullable Integer points() {
        return rating.matches("[0-9]") ? Integer.valueOf(rating) : null;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** Constant, because the text must not get into a log. */
    @Override
    public String toString() {
        return "[form]";
    }
}
