package org.samvad.complaint.casework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samvad.complaint.complaint.CaseState;

/**
 * The SQL that finds a page's cases in the queue's order. It goes through the states one by one, because within a state
 * an index has the order for the district, for each subdivision and for each station: then a page costs the same with a
 * thousand cases and with a million. Expects the parameters {@code day}, {@code after} and {@code limit}.
 */
final class QueueLines {

    private static final String PLACES = "complaint_about p join complaint c on c.id = p.complaint_id";

    /** A case about two stations of a subdivision stands in its queue once. */
    private static final String FIRST_OF_SUBDIVISION = """
            p.subdivision_code = :unit and not exists (
                select 1 from complaint_about twin
                where twin.complaint_id = p.complaint_id and twin.subdivision_code = p.subdivision_code
                and twin.station_code < p.station_code)""";

    private final ScopedQuery query;
    private final CaseFilter filter;

    QueueLines(ScopedQuery query, CaseFilter filter) {
        this.query = query;
        this.filter = filter;
    }

    String sql(CaseScope scope) {
        return switch (scope) {
            // The weeks by which a station's queue is ordered have an index of their own.
            case CaseScope.OfStation station ->
                lines("complaint c", query.condition() + " and " + behind(query.day(), "c.reference"), query.day());
            case CaseScope.Nothing nothing -> lines("complaint c", "false", query.day());
            case CaseScope.WholeDistrict district -> filter.station() == null ? byState(inQueue("true")) : ofStation();
            case CaseScope.OfSubdivision subdivision ->
                filter.station() == null ? byState(inPlace(FIRST_OF_SUBDIVISION)) : ofStation();
        };
    }

    /** About it or given to it; most are both, and each way has its first ones. */
    private String ofStation() {
        return byState(inPlace("p.station_code = :station"), inQueue("c.assigned_station = :station"));
    }

    private String inQueue(String which) {
        return ofState("complaint c", "c", which);
    }

    private String inPlace(String which) {
        return ofState(PLACES, "p", which);
    }

    private String ofState(String tables, String ordered, String which) {
        String day = ordered + ".queue_day";
        String condition = which + " and " + ordered + ".state = one.state and " + query.condition() + " and "
                + behind(day, ordered + ".reference");
        return lines(tables, overdue(condition, day), day);
    }

    private String overdue(String condition, String day) {
        return filter.due() == CaseFilter.Due.OVERDUE ? condition + " and " + day + " < :today" : condition;
    }

    private static String lines(String tables, String condition, String day) {
        return "select c.id, %2$s as day, c.reference from %1$s where %3$s order by %2$s, c.reference limit :limit"
                .formatted(tables, day, condition)
                .replace("order by p.queue_day, c.reference", "order by p.queue_day, p.reference");
    }

    private String byState(String... branches) {
        String all = Stream.of(branches).map(branch -> "(" + branch + ")").collect(Collectors.joining(" union "));
        String states = states().stream().map(state -> "('" + state + "')").collect(Collectors.joining(", "));
        return """
                select line.id, line.day, line.reference
                from (values %s) as one (state) cross join lateral (%s) as line
                order by line.day, line.reference limit :limit""".formatted(states, all);
    }

    private List<CaseState> states() {
        return filter.state() == null ? Arrays.asList(CaseState.values()) : List.of(filter.state());
    }

    private static String behind(String day, String reference) {
        return "(" + day + ", " + reference + ") > (:day, :after)";
    }
}
