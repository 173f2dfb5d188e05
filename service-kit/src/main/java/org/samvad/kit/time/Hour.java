package org.samvad.kit.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Times cut down until they no longer name a person. */
public final class Hour {

    /** Where the district lies; deadlines, slots and dates are meant in this zone. */
    public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private Hour() {}

    /** The beginning of the hour of India's clock (half past in UTC) in which {@code instant} lies. */
    public static Instant truncate(Instant instant) {
        return instant.atZone(INDIA).truncatedTo(ChronoUnit.HOURS).toInstant();
    }
}
