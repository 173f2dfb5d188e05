package org.samvad.complaint.complaint;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.samvad.kit.time.Hour;

/** The clocks of a case. Nothing the citizen or an officer writes moves them. */
final class Deadlines {

    private Deadlines() {}

    /** The next daily review after {@code now}: the first look has to happen by then. */
    static Instant nextReview(Instant now, LocalTime dailyReview) {
        ZonedDateTime here = now.atZone(Hour.INDIA);
        ZonedDateTime today = here.with(dailyReview);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
