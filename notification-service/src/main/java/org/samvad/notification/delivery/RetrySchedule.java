package org.samvad.notification.delivery;

import java.time.Duration;
import java.util.Optional;

/** When a message that a gateway refused for now is tried again. */
final class RetrySchedule {

    private RetrySchedule() {}

    /**
     * @param attempts how often it was tried, from 1
     * @return empty if it is not tried again
     */
    static Optional<Duration> waitAfter(int attempts) {
        return switch (attempts) {
            case 1 -> Optional.of(Duration.ofSeconds(1));
            case 2 -> Optional.of(Duration.ofSeconds(10));
            case 3 -> Optional.of(Duration.ofMinutes(1));
            case 4 -> Optional.of(Duration.ofMinutes(10));
            case 5, 6 -> Optional.of(Duration.ofHours(1));
            case 7, 8 -> Optional.of(Duration.ofHours(6));
            default -> Optional.empty();
        };
    }
}
