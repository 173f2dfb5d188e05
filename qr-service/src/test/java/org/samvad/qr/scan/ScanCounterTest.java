package org.samvad.qr.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.samvad.events.value.QrCodeId;
import org.samvad.qr.scan.ScanCounter.CodeHour;

class ScanCounterTest {

    private static final QrCodeId CODE = new QrCodeId("0123ABCZ");
    private static final Instant NOW = Instant.parse("2026-11-23T10:47:12Z");

    private final ScanCounter counter = new ScanCounter(new SimpleMeterRegistry(), InstantSource.fixed(NOW));

    @Test
    void scansAreCountedByTheHourOfIndiasClock() {
        counter.count(CODE);
        counter.count(CODE);
        // 16:17 in India, so the hour began at 16:00, which is 10:30 in UTC.
        CodeHour expected = new CodeHour(CODE, Instant.parse("2026-11-23T10:30:00Z"));
        assertThat(counter.drain()).isEqualTo(Map.of(expected, 2L));
        assertThat(counter.drain()).isEmpty();
    }

    @Test
    void whatCouldNotBeStoredIsCountedAgain() {
        counter.count(CODE);
        Map<CodeHour, Long> unsaved = counter.drain();
        counter.count(CODE);
        counter.restore(unsaved);
        assertThat(counter.drain().values()).containsExactly(2L);
    }

    @Test
    void scansDuringAFlushAreCountedOnce() throws InterruptedException {
        int threads = 4;
        int scansEach = 50_000;
        AtomicLong drained = new AtomicLong();
        CountDownLatch counting = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
        for (int thread = 0; thread < threads; thread++) {
            pool.execute(() -> {
                for (int scan = 0; scan < scansEach; scan++) {
                    counter.count(CODE);
                }
                counting.countDown();
            });
        }
        pool.execute(() -> {
            while (counting.getCount() > 0) {
                counter.drain().values().forEach(drained::addAndGet);
            }
        });
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        counter.drain().values().forEach(drained::addAndGet);
        assertThat(drained).hasValue((long) threads * scansEach);
    }
}
