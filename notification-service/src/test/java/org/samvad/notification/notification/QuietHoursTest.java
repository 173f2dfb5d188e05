package org.samvad.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T19:59:59+05:30, 2026-11-23T19:59:59+05:30",
        "2026-11-23T20:00:00+05:30, 2026-11-24T08:00:00+05:30",
        "2026-11-23T23:59:59+05:30, 2026-11-24T08:00:00+05:30",
        "2026-11-24T00:00:00+05:30, 2026-11-24T08:00:00+05:30",
        "2026-11-24T07:59:59+05:30, 2026-11-24T08:00:00+05:30",
        "2026-11-24T08:00:00+05:30, 2026-11-24T08:00:00+05:30",
        "2026-12-31T22:00:00+05:30, 2027-01-01T08:00:00+05:30"
    })
    void theNightEndsAtEight(Instant wanted, Instant allowed) {
        assertThat(QuietHours.of("20:00-08:00").endIfWithin(wanted)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:59:00+05:30, 2026-11-23T12:59:00+05:30",
        "2026-11-23T13:00:00+05:30, 2026-11-23T15:00:00+05:30",
        "2026-11-23T15:00:00+05:30, 2026-11-23T15:00:00+05:30"
    })
    void theyMayLieWithinADay(Instant wanted, Instant allowed) {
        assertThat(QuietHours.of("13:00-15:00").endIfWithin(wanted)).isEqualTo(allowed);
    }

    @Test
    void noneMeansNever() {
        Instant midnight = Instant.parse("2026-11-23T18:30:00Z");
        assertThat(QuietHours.of("none").endIfWithin(midnight)).isEqualTo(midnight);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> QuietHours.of("20:00")).hasMessageContaining("20:00-08:00");
    }
}
