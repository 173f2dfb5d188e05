package org.samvad.notification.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.samvad.kit.time.Hour;

/** The times of day, on India's clock, at which news leaves, so that its minute tells nothing of an officer's act. */
public record NewsSlots(List<LocalTime> times) {

    /** @param text {@code 09:00,13:00,18:00}, or {@code any} for at once */
    public static NewsSlots of(String text) {
        if (text.equals("any")) {
            return new NewsSlots(List.of());
        }
        return new NewsSlots(Arrays.stream(text.split(","))
                .map(time -> LocalTime.parse(time.strip()))
                .sorted()
                .toList());
    }

    /** The first slot that is not before {@code instant}. */
    public Instant next(Instant instant) {
        if (times.isEmpty()) {
            return instant;
        }
        ZonedDateTime local = instant.atZone(Hour.INDIA);
        return times.stream()
                .map(local::with)
                .filter(slot -> !slot.isBefore(local))
                .findFirst()
                .orElseGet(() -> local.plusDays(1).with(times.getFirst()))
                .toInstant();
    }
}
