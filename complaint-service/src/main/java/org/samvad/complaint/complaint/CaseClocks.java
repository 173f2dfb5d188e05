package org.samvad.complaint.complaint;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.time.Hour;

/** When a case came, is due and ended, to the hour. Nothing the citizen or an officer writes moves a clock. */
@Embeddable
class CaseClocks {

    private Instant filedHour;

    private Instant reviewDue;

    private Instant resolveDue;

    private @Nullable Instant settledHour;

    private @Nullable Instant closedHour;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected CaseClocks() {}

    CaseClocks(Instant filed, LocalTime dailyReview, Duration resolveWithin) {
        filedHour = Hour.truncate(filed);
        reviewDue = nextReview(filed, dailyReview);
        resolveDue = resolveDue(filed, resolveWithin);
    }

    /** Begins anew the time that officers have. */
    void restart(Instant now, LocalTime dailyReview, Duration resolveWithin) {
        settledHour = null;
        reviewDue = nextReview(now, dailyReview);
        resolveDue = resolveDue(now, resolveWithin);
    }

    private static Instant resolveDue(Instant begin, Duration within) {
        return Hour.truncate(begin.plus(within));
    }

    void settle(Instant now) {
        settledHour = Hour.truncate(now);
    }

    void close(Instant now) {
        closedHour = Hour.truncate(now);
    }

    /** The next daily review after {@code now}: the first look has to happen by then. */
    static Instant nextReview(Instant now, LocalTime dailyReview) {
        ZonedDateTime here = now.atZone(Hour.INDIA);
        ZonedDateTime today = here.with(dailyReview);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }

    Instant filedHour() {
        return filedHour;
    }

    Instant reviewDue() {
        return reviewDue;
    }

    Instant resolveDue() {
        return resolveDue;
    }
}
