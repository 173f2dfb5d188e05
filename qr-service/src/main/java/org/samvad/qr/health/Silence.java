package org.samvad.qr.health;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a poster is quieter than it ever was. Its own usual level decides: a poster at a bus stand is missed within a
 * day, one in a corridor after weeks.
 *
 * @param scans counted in the time looked at
 * @param since the poster's first scan in that time
 * @param last its last scan
 */
record Silence(long scans, Instant since, Instant last) {

    /** Less tells nothing about a usual level. */
    private static final long FEWEST_SCANS = 10;

    private static final Duration SHORTEST = Duration.ofDays(3);

    /** Scans that would have come between the last one and now, if all had gone on as usual. */
    double missed(Instant now) {
        Duration active = Duration.between(since, last);
        if (scans < FEWEST_SCANS || active.compareTo(SHORTEST) < 0) {
            return 0;
        }
        return (double) scans * Duration.between(last, now).toMinutes() / active.toMinutes();
    }
}
