package org.samvad.complaint.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.kit.token.StaffRole;

/**
 * What the queue's page shows.
 *
 * @param stations to filter by; none for a station officer
 * @param next the address of the cases behind these, or empty
 * @param done what was just done to a case that has left this officer's queue
 */
record QueueView(
        ConsoleFrame frame,
        CaseCounts counts,
        List<Row> rows,
        CaseFilter filter,
        List<StationOption> stations,
        String next,
        @Nullable CaseAction done) {

    /** A row in the form in which it is read. */
    record Row(
            String reference,
            String address,
            ComplaintKind kind,
            String category,
            String about,
            String assigned,
            boolean aboutStaff,
            CaseState state,
            String filedOn,
            String dueOn,
            Urgency urgency) {}

    /** How close the deadline is. */
    enum Urgency {
        NONE,
        LATER,
        TODAY,
        OVERDUE
    }

    /** A station in a list. */
    record StationOption(String code, String name, boolean chosen) {}

    /** A figure above the table, with the list behind it. */
    record Figure(CaseState state, long cases, String address) {}

    /** The states in which somebody has to do something; a station has only what it was given. */
    public List<Figure> figures() {
        if (!knowsDays()) {
            return List.of(figure(CaseState.ASSIGNED, counts.assigned()));
        }
        return List.of(
                figure(CaseState.RECEIVED, counts.received()),
                figure(CaseState.REOPENED, counts.reopened()),
                figure(CaseState.UNDER_REVIEW, counts.underReview()),
                figure(CaseState.ASSIGNED, counts.assigned()));
    }

    private Figure figure(CaseState state, long cases) {
        return new Figure(state, cases, frame.link("/console/cases?state=" + state));
    }

    public String overdueAddress() {
        return frame.link("/console/cases?overdue=true");
    }

    public CaseState[] states() {
        return CaseState.values();
    }

    public ComplaintKind[] kinds() {
        return ComplaintKind.values();
    }

    /** Station officers are shown no day of filing, and for a deadline the week. */
    public boolean knowsDays() {
        return !frame.role().equals(StaffRole.STATION_OFFICER);
    }

    public boolean isOverdueOnly() {
        return filter.due() == CaseFilter.Due.OVERDUE;
    }

    public boolean isFiltered() {
        return !filter.equals(CaseFilter.ALL);
    }
}
