package org.samvad.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.Trace;

/**
 * Sends what lies in the outbox, one batch a transaction, under a lock that only one copy of the service holds. A row
 * is deleted once the broker has it; a crash in between sends it again.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** How soon to look again while another copy holds the lock: it may have missed a row committed just now. */
    private static final Duration WHILE_LOCKED = Duration.ofMillis(50);

    /** How long a stop waits for a database that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataSource database;
    private final OutboxTable table;
    private final OutboxSender sender;
    private final OutboxSettings settings;
    private final MeterRegistry meters;
    private final Semaphore wakeUps = new Semaphore(0);

    private @Nullable Thread thread;

    OutboxRelay(
            DataSource database,
            OutboxTable table,
            OutboxSender sender,
            OutboxSettings settings,
            MeterRegistry meters) {
        this.database = database;
        this.table = table;
        this.sender = sender;
        this.settings = settings;
        this.meters = meters;
    }

    private enum Outcome {
        EMPTY,
        MORE,
        LOCKED,
        FAILED
    }

    void start(@Observes StartupEvent event) {
        for (Outcome outcome : Outcome.values()) {
            // From the start, so that the first failure is a rise.
            counter(outcome);
        }
        meters.gauge("samvad.outbox.oldest.seconds", table, OutboxTable::oldestAgeSeconds);
        if (settings.relayEnabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relayUntilInterrupted);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    /** Makes the relay look at once. Called after a commit, from any thread. */
    void wake() {
        wakeUps.release();
    }

    private void relayUntilInterrupted() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                waitAfter(relayOnce());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the relay stops");
        } finally {
            sender.close();
        }
    }

    private void waitAfter(Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case MORE -> {}
            case EMPTY -> awaitWake(settings.pollInterval());
            case LOCKED -> awaitWake(WHILE_LOCKED);
            // A wake-up does not shorten this wait: each commit would otherwise knock at a broker that is down.
            case FAILED -> TimeUnit.MILLISECONDS.sleep(settings.retryDelay().toMillis());
        }
    }

    private void awaitWake(Duration longest) throws InterruptedException {
        if (wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private Outcome relayOnce() throws InterruptedException {
        Outcome outcome = relayOrFail();
        counter(outcome).increment();
        return outcome;
    }

    private Counter counter(Outcome outcome) {
        return meters.counter("samvad.outbox.batches", "outcome", outcome.name());
    }

    private Outcome relayOrFail() throws InterruptedException {
        try (Connection connection = database.getConnection()) {
            return inTransaction(connection);
        } catch (SQLException | RuntimeException | Error failed) {
            // An error, too: the thread must not end while the service goes on.
            LOG.warn("the outbox is not relayed: " + Trace.ofFailure(failed));
            return Outcome.FAILED;
        }
    }

    private Outcome inTransaction(Connection connection) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            Outcome outcome = relayBatch(connection);
            connection.commit();
            committed = true;
            return outcome;
        } finally {
            if (!committed) {
                connection.rollback();
            }
        }
    }

    private Outcome relayBatch(Connection connection) throws SQLException, InterruptedException {
        if (!table.tryLock(connection)) {
            return Outcome.LOCKED;
        }
        List<OutboxTable.Row> rows = table.oldest(connection, settings.batchSize());
        if (rows.isEmpty()) {
            return Outcome.EMPTY;
        }
        List<Long> acknowledged = sender.send(rows);
        if (!acknowledged.isEmpty()) {
            table.delete(connection, acknowledged);
        }
        if (acknowledged.size() < rows.size()) {
            return Outcome.FAILED;
        }
        return rows.size() == settings.batchSize() ? Outcome.MORE : Outcome.EMPTY;
    }
}
