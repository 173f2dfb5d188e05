package org.samvad.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourTest {

    /** India is half an hour off, so that its hours begin at half past in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:30:00Z, 2026-11-23T05:30:00Z",
        "2026-11-23T05:30:00.000001Z, 2026-11-23T05:30:00Z",
        "2026-11-23T06:29:59.999999999Z, 2026-11-23T05:30:00Z",
        "2026-11-23T06:00:00Z, 2026-11-23T05:30:00Z",
        "2026-11-23T18:29:59Z, 2026-11-23T17:30:00Z",
        "2026-12-31T18:30:00Z, 2026-12-31T18:30:00Z"
    })
    void anInstantIsCutDownToTheHourOfIndiasClock(Instant instant, Instant hour) {
        assertThat(Hour.truncate(instant)).isEqualTo(hour);
    }

    @Test
    void whatIsCutDownStaysAsItIs() {
        Instant hour = Hour.truncate(Instant.now());
        assertThat(Hour.truncate(hour)).isEqualTo(hour);
        assertThat(hour.atZone(Hour.INDIA).getMinute()).isZero();
    }
}
