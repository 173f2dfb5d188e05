package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.kit.time.Hour;

/**
 * The one place from which officers get cases. Each query begins with the scope; an architecture test keeps every other
 * class of the package away from the database.
 */
@ApplicationScoped
class ScopedCases {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,20}");

    private final Session database;
    private final InstantSource time;

    ScopedCases(Session database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Whether it has the form of a reference; all else names no case. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /** The case to look at. Empty if there is none, and just so if it is not in scope. */
    Optional<Complaint> find(CaseScope scope, String reference) {
        return find(new ScopedQuery(scope), reference, "");
    }

    /** The case to act on: nobody else acts on it until the transaction ends. */
    Optional<Complaint> lock(CaseScope scope, String reference) {
        return find(new ScopedQuery(scope), reference, " for update of c");
    }

    private Optional<Complaint> find(ScopedQuery query, String reference, String lock) {
        if (!isReference(reference)) {
            return Optional.empty();
        }
        query.and("c.reference = :reference", "reference", reference);
        String sql = "select c.* from complaint c where " + query.condition() + lock;
        var select = database.createNativeQuery(sql, Complaint.class);
        query.parameters().forEach(select::setParameter);
        return select.getResultStream().findFirst();
    }

    /** Writes what was changed now, so that nothing waits for a lock behind the audit row. */
    void flush() {
        database.flush();
    }

    /** Up to {@code limit} cases behind {@code position}, the one due first in front. */
    List<CaseRow> page(CaseScope scope, CaseFilter filter, QueuePosition position, int limit) {
        ScopedQuery query = new ScopedQuery(scope);
        filter(query, filter, scope);
        String sql = """
                select c.reference, c.kind, c.state, c.rank, c.assigned_station, c.about_staff,
                       g.code as category, g.name_hi, g.name_en,
                       cast(line.day as text) as day, cast(%1$s as text) as filed_on,
                       %2$s < :today as overdue,
                       (select string_agg(a.station_code, ',' order by a.station_code)
                        from complaint_about a where a.complaint_id = c.id) as about
                from (%3$s) as line
                join complaint c on c.id = line.id
                join category g on g.code = c.category_code
                where %4$s order by line.day, line.reference""".formatted(
                        query.filedOn(), query.lastDay(), new QueueLines(query, filter).sql(scope), query.condition());
        query.set("day", position.day());
        query.set("after", position.reference());
        query.set("limit", limit);
        query.set("today", today());
        var select = database.createNativeQuery(sql, Tuple.class);
        query.parameters().forEach(select::setParameter);
        return select.getResultList().stream().map(CaseRows::read).toList();
    }

    /** How many open cases there are in each state, and how many of them are overdue. */
    CaseCounts count(CaseScope scope) {
        ScopedQuery query = new ScopedQuery(scope);
        query.set("today", today());
        String sql = """
                select c.state, count(*) as cases, count(*) filter (where %s < :today) as overdue
                from (%s) as c group by c.state""".formatted(query.lastDay(), query.open());
        var select = database.createNativeQuery(sql, Tuple.class);
        query.parameters().forEach(select::setParameter);
        Map<CaseState, Long> cases = new EnumMap<>(CaseState.class);
        long overdue = 0;
        for (Tuple row : select.getResultList()) {
            cases.put(CaseState.valueOf(row.get("state", String.class)), row.get("cases", Long.class));
            overdue += row.get("overdue", Long.class);
        }
        return CaseCounts.of(cases, overdue);
    }

    /** Where the scope is wider than a station, {@link QueueLines} knows a shorter way to the cases of one. */
    private void filter(ScopedQuery query, CaseFilter filter, CaseScope scope) {
        if (filter.state() != null) {
            query.and("c.state = :state", "state", filter.state().name());
        }
        if (filter.kind() != null) {
            query.and("c.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.station() != null) {
            query.set("station", filter.station());
        }
        if (filter.station() != null && scope instanceof CaseScope.OfStation) {
            query.and("""
                    (c.assigned_station = :station or exists (select 1 from complaint_about s
                     where s.complaint_id = c.id and s.station_code = :station))""");
        }
        if (filter.due() == CaseFilter.Due.OVERDUE) {
            query.and(query.lastDay() + " < :today", "today", today());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Hour.INDIA);
    }
}
