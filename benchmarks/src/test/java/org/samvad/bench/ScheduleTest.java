package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void intendedTimesAreEvenlySpread() {
        Schedule schedule = new Schedule(100, 5_000);
        assertThat(schedule.intended(0)).isEqualTo(5_000);
        assertThat(schedule.intended(1)).isEqualTo(5_000 + 10_000_000);
        assertThat(schedule.intended(250)).isEqualTo(5_000 + 2_500_000_000L);
    }

    /** A load that waits for each answer before it asks again would stand still here, and measure nothing of it. */
    @Test
    void stalledWorkHoldsUpNothingBehindIt() {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        CountDownLatch lastHasBegun = new CountDownLatch(1);
        new Schedule(1_000, System.nanoTime()).run(20, (number, intended) -> {
            begun.add(number);
            if (number == 19) {
                lastHasBegun.countDown();
            }
            lastHasBegun.await();
        });
        assertThat(begun).hasSize(20);
    }

    /** What begins late is late by the time since it was due. */
    @Test
    void latenessCountsFromTheIntendedTime() {
        long second = 1_000_000_000;
        Latencies latencies = new Latencies();
        new Schedule(1_000, System.nanoTime() - second).run(10, (number, intended) -> {
            latencies.record(System.nanoTime() - intended);
        });
        assertThat(latencies.percentile(0)).isGreaterThan(900);
    }

    @Test
    void failureIsNotCountedButThrown() {
        Schedule schedule = new Schedule(1_000, System.nanoTime());
        assertThatThrownBy(() -> schedule.run(3, (number, intended) -> {
                    throw new java.io.IOException("refused");
                }))
                .hasRootCauseMessage("refused");
    }
}
