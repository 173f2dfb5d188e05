package org.samvad.qr.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;
import org.samvad.kit.problem.ProblemException;

/** Prints what is ordered, one batch at a time: right after the order, and by the clock what another copy has left. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    /** A poster takes milliseconds, the end of the largest file less than a second. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final BatchLeases leases;
    private final BatchPrinter printer;
    private final BatchTable table;
    private final ManagedExecutor threads;
    private final InstantSource time;
    private final ReentrantLock busy = new ReentrantLock();
    private volatile boolean stopping;

    BatchWorker(BatchLeases leases, BatchPrinter printer, BatchTable table, InstantSource time) {
        this.leases = leases;
        this.printer = printer;
        this.table = table;
        // Without the order's transaction, which is over when the printing begins.
        this.threads = ManagedExecutor.builder()
                .propagated()
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
        this.time = time;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchOrdered ordered) {
        threads.execute(this::work);
    }

    @Scheduled(every = "${samvad.batch.poll-interval:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            Optional<ClaimedBatch> next = next();
            while (next.isPresent()) {
                print(next.get());
                next = next();
            }
        } finally {
            busy.unlock();
        }
    }

    private Optional<ClaimedBatch> next() {
        return stopping ? Optional.empty() : leases.claim();
    }

    private void print(ClaimedBatch batch) {
        try {
            if (!printer.print(batch, () -> stopping)) {
                leases.handBack(batch);
            }
        } catch (ProblemException refused) {
            leases.fail(batch, refused.type().slug());
        } catch (LeaseLostException takenOver) {
            LOG.warn("a batch of posters was taken over by another copy of the service");
        } catch (IOException | RuntimeException failed) {
            // Its lease will run out, and it is tried again.
            LOG.errorf(
                    "a batch of posters could not be printed: %s",
                    failed.getClass().getName());
        }
    }

    /** Hands the batch back, while there is still a database to do it in. Another copy goes on with it at once. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        stopping = true;
        if (busy.tryLock(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            busy.unlock();
        } else {
            LOG.warn("a batch of posters is left to its lease: its worker did not stop in time");
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void clean() {
        table.deleteOrderedBefore(time.instant().minus(Batch.KEPT));
    }
}
