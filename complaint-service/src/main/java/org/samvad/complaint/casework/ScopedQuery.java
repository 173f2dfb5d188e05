package org.samvad.complaint.casework;

import java.util.LinkedHashMap;
import java.util.Map;

/** The condition of a query over {@code complaint c}. It can't be made without a scope, and only narrowed after that. */
final class ScopedQuery {

    private final CaseScope scope;
    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ScopedQuery(CaseScope scope) {
        this.scope = scope;
        switch (scope) {
            case CaseScope.WholeDistrict ignored -> condition.append("true");
            case CaseScope.OfSubdivision subdivision -> begin("""
                    exists (select 1 from complaint_about o
                            where o.complaint_id = c.id and o.subdivision_code = :unit)""", subdivision.code());
            case CaseScope.OfStation station -> begin("""
                    c.assigned_station = :unit
                    and not exists (select 1 from complaint_bar b
                                    where b.complaint_id = c.id and b.station_code = :unit)""", station.code());
            case CaseScope.Nothing ignored -> condition.append("false");
        }
    }

    private void begin(String sql, String unit) {
        condition.append('(').append(sql).append(')');
        set("unit", unit);
    }

    void and(String sql) {
        condition.append(" and ").append(sql);
    }

    void and(String sql, String name, Object value) {
        and(sql);
        set(name, value);
    }

    void set(String name, Object value) {
        parameters.put(name, value);
    }

    /** State, day and reference of the open cases, each once; a subdivision's are told by an index alone. */
    String open() {
        String states = "in ('RECEIVED', 'REOPENED', 'UNDER_REVIEW', 'ASSIGNED')";
        return scope instanceof CaseScope.OfSubdivision
                ? "select distinct p.state, p.queue_day, p.reference from complaint_about p"
                        + " where p.subdivision_code = :unit and p.state " + states
                : "select c.state, c.queue_day, c.reference from complaint c where " + condition + " and c.state "
                        + states;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * The day something is due, as far as this scope may know it. For a station it is the Monday of that week: the exact
     * day lies a known number of days after the filing.
     */
    String day() {
        return scope instanceof CaseScope.OfStation
                ? "cast(date_trunc('week', cast(c.queue_day as timestamp)) as date)"
                : "c.queue_day";
    }

    /** The last day on which it is certainly not late yet: for a station the end of the week it was told. */
    String lastDay() {
        return scope instanceof CaseScope.OfStation ? "(" + day() + " + 6)" : day();
    }

    /** The day of filing, never the hour; for a station not even that. */
    String filedOn() {
        return scope instanceof CaseScope.OfStation
                ? "cast(null as date)"
                : "cast(c.filed_hour at time zone 'Asia/Kolkata' as date)";
    }
}
