package org.samvad.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsSlotsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59+05:30, 2026-11-23T09:00:00+05:30",
        "2026-11-23T09:00:00+05:30, 2026-11-23T09:00:00+05:30",
        "2026-11-23T09:00:01+05:30, 2026-11-23T13:00:00+05:30",
        "2026-11-23T17:00:00+05:30, 2026-11-23T18:00:00+05:30",
        "2026-11-23T18:00:01+05:30, 2026-11-24T09:00:00+05:30",
        "2026-11-23T23:30:00+05:30, 2026-11-24T09:00:00+05:30"
    })
    void newsWaitsForTheNextSlotOnIndiasClock(Instant now, Instant slot) {
        assertThat(NewsSlots.of("18:00, 09:00,13:00").next(now)).isEqualTo(slot);
    }

    @Test
    void anyMeansAtOnce() {
        Instant now = Instant.parse("2026-11-23T18:30:00Z");
        assertThat(NewsSlots.of("any").next(now)).isEqualTo(now);
    }
}
