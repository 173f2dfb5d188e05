package org.samvad.notification.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.time.Hour;

/** The part of the day, on India's clock, in which no phone rings. It may pass midnight. */
public record QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {

    private static final QuietHours NONE = new QuietHours(null, null);

    /** @param text {@code 20:00-08:00}, or {@code none} */
    public static QuietHours of(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("quiet hours are given as 20:00-08:00 or none");
        }
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The instant itself, or the end of the quiet hours in which it lies. */
    public Instant endIfWithin(Instant instant) {
        if (from == null || to == null) {
            return instant;
        }
        ZonedDateTime local = instant.atZone(Hour.INDIA);
        LocalTime clock = local.toLocalTime();
        boolean overnight = from.isAfter(to);
        boolean late = !clock.isBefore(from);
        boolean early = clock.isBefore(to);
        if (overnight ? !(late || early) : !(late && early)) {
            return instant;
        }
        ZonedDateTime end = local.with(to);
        return (overnight && late ? end.plusDays(1) : end).toInstant();
    }
}
