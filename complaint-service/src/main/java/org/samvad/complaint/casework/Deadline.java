package org.samvad.complaint.casework;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.kit.time.Hour;

/** The next deadline of a case as an officer may know it; {@link ScopedQuery#day} says the same to the database. */
final class Deadline {

    private Deadline() {}

    static boolean isOpen(CaseState state) {
        return switch (state) {
            case RECEIVED, REOPENED, UNDER_REVIEW, ASSIGNED -> true;
            case ACTION_TAKEN, REJECTED, CLOSED -> false;
        };
    }

    /** Whether the day has passed; for a station, which was told a week, whether all of it has. */
    static boolean isMissed(@Nullable LocalDate day, Officer officer, LocalDate today) {
        return day != null && (officer.isAtStation() ? day.plusDays(6) : day).isBefore(today);
    }

    /** The day, or null where nothing is due. */
    static @Nullable LocalDate of(Complaint complaint, Officer officer) {
        if (!isOpen(complaint.state())) {
            return null;
        }
        Instant due = complaint.state().awaitsReview() ? complaint.reviewDue() : complaint.resolveDue();
        LocalDate day = LocalDate.ofInstant(due, Hour.INDIA);
        return officer.isAtStation() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }
}
