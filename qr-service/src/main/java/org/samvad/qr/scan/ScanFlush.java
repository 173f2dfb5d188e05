package org.samvad.qr.scan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.samvad.qr.scan.ScanCounter.CodeHour;

/** Writes the counted scans every few seconds and when the service stops. */
@ApplicationScoped
class ScanFlush {

    private static final Logger LOG = Logger.getLogger(ScanFlush.class);

    private final ScanCounter counter;
    private final ForgedCounter forged;
    private final ScanCounts counts;

    ScanFlush(ScanCounter counter, ForgedCounter forged, ScanCounts counts) {
        this.counter = counter;
        this.forged = forged;
        this.counts = counts;
    }

    @Scheduled(every = "${samvad.scan.flush-interval:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flush() {
        Map<CodeHour, Long> drained = counter.drain();
        if (drained.isEmpty()) {
            return;
        }
        try {
            counts.add(drained);
        } catch (SQLException | RuntimeException failed) {
            // Scans go on without the count; the next flush writes it.
            counter.restore(drained);
            LOG.warnf(
                    "the counts of %d codes wait for the database: %s",
                    drained.size(), failed.getClass().getName());
        }
    }

    @Scheduled(every = "${samvad.scan.flush-interval:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flushForged() {
        Map<String, Long> drained = forged.drain();
        if (drained.isEmpty()) {
            return;
        }
        try {
            counts.addForged(forged.today(), drained);
        } catch (SQLException | RuntimeException failed) {
            forged.restore(drained);
            LOG.warnf(
                    "the counts of forged tokens wait for the database: %s",
                    failed.getClass().getName());
        }
    }

    void flushOnStop(@Observes ShutdownEvent stop) {
        flush();
        flushForged();
    }
}
