package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void percentilesAreThoseOfAllThatWasRecorded() {
        Latencies latencies = new Latencies();
        for (int milliseconds = 1; milliseconds <= 1_000; milliseconds++) {
            latencies.record(milliseconds * MILLISECOND);
        }
        assertThat(latencies.count()).isEqualTo(1_000);
        assertThat(latencies.percentile(50)).isCloseTo(500, within(1.0));
        assertThat(latencies.percentile(99)).isCloseTo(990, within(1.0));
        assertThat(latencies.percentile(100)).isCloseTo(1_000, within(1.0));
    }

    @Test
    void lessThanNothingIsNothing() {
        Latencies latencies = new Latencies();
        latencies.record(-MILLISECOND);
        assertThat(latencies.percentile(100)).isZero();
    }
}
