package org.samvad.complaint.casework;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.kit.page.Named;
import org.samvad.kit.problem.ProblemException;

/**
 * Which of the cases in scope are wanted; null means any.
 *
 * @param station that it is about or assigned to
 */
record CaseFilter(
        @Nullable CaseState state,
        @Nullable ComplaintKind kind,
        @Nullable String station,
        Due due) {

    static final CaseFilter ALL = new CaseFilter(null, null, null, Due.ANY);

    private static final Pattern STATION = Pattern.compile("[A-Z]{2,8}-[A-Z0-9]{2,8}");

    /** Whether a deadline has to have passed. */
    enum Due {
        ANY,
        OVERDUE
    }

    /** @throws ProblemException 400 that names the field which is not as it has to be */
    static CaseFilter parse(
            @Nullable String state, @Nullable String kind, @Nullable String station, @Nullable String overdue) {
        return new CaseFilter(
                constant("state", CaseState.values(), state),
                constant("kind", ComplaintKind.values(), kind),
                station(station),
                due(overdue));
    }

    private static <T extends Enum<T>> @Nullable T constant(String field, T[] known, @Nullable String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return null;
        }
        return Named.among(known, wanted)
                .orElseThrow(() -> ProblemException.invalid(field, "must be one of " + Arrays.toString(known)));
    }

    private static @Nullable String station(@Nullable String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return null;
        }
        if (!STATION.matcher(wanted).matches()) {
            throw ProblemException.invalid("station", "must be a station's code, such as BHN-SUP");
        }
        return wanted;
    }

    private static Due due(@Nullable String overdue) {
        if (overdue == null || overdue.isEmpty() || overdue.equals("false")) {
            return Due.ANY;
        }
        if (!overdue.equals("true")) {
            throw ProblemException.invalid("overdue", "must be true or false");
        }
        return Due.OVERDUE;
    }

    /** For the audit row. Codes only: there is nowhere to type a text. */
    @Nullable String summary() {
        StringJoiner parts = new StringJoiner(" ").setEmptyValue("");
        if (state != null) {
            parts.add("state=" + state);
        }
        if (kind != null) {
            parts.add("kind=" + kind);
        }
        if (station != null) {
            parts.add("station=" + station);
        }
        if (due == Due.OVERDUE) {
            parts.add("overdue");
        }
        return parts.length() == 0 ? null : parts.toString();
    }
}
