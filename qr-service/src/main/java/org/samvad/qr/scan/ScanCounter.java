package org.samvad.qr.scan;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.time.Hour;

/**
 * Counts scans in memory, so that a scan costs no write of its own. Only codes that exist are counted, which bounds the
 * memory. A process that is killed loses the last few seconds.
 */
@ApplicationScoped
class ScanCounter {

    private final ConcurrentMap<CodeHour, Long> counts = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final InstantSource time;

    ScanCounter(MeterRegistry meters, InstantSource time) {
        this.meters = meters;
        this.time = time;
    }

    /** A code in an hour of India's clock. */
    record CodeHour(QrCodeId code, Instant hour) implements Comparable<CodeHour> {

        @Override
        public int compareTo(CodeHour other) {
            int byCode = code.value().compareTo(other.code.value());
            return byCode == 0 ? hour.compareTo(other.hour) : byCode;
        }
    }

    void count(QrCodeId code) {
        add(new CodeHour(code, Hour.truncate(time.instant())), 1);
    }

    /** For alerts: many forged tokens mean a forged poster, many unreadable ones a bad print. */
    void countOutcome(ScanOutcome outcome) {
        meters.counter("samvad.scans", "outcome", outcome.getClass().getSimpleName())
                .increment();
    }

    /** Takes what was counted out; each scan is in exactly one result. Sorted, so that two writers lock in one order. */
    Map<CodeHour, Long> drain() {
        Map<CodeHour, Long> drained = new TreeMap<>();
        for (CodeHour key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                drained.put(key, count);
            }
        }
        return drained;
    }

    /** Puts back what could not be stored. */
    void restore(Map<CodeHour, Long> unsaved) {
        unsaved.forEach(this::add);
    }

    private void add(CodeHour key, long scans) {
        counts.merge(key, scans, Long::sum);
    }
}
