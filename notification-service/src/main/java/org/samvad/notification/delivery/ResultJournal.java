package org.samvad.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.DatabaseOutage;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.ReceiptListener;
import org.samvad.notification.notification.SubmissionReport;

/**
 * Writes answers and receipts in groups: what comes while one group is being committed is the next. Nothing waits for
 * company; alone, an entry is a group of its own.
 */
@ApplicationScoped
class ResultJournal implements ReceiptListener {

    private static final Logger LOG = Logger.getLogger(ResultJournal.class);

    /** After the link to the gateway, which brings receipts to its end. */
    private static final int AFTER_GATEWAYS = 4_000;

    /** Keeps the group's transaction, and what waits for its locks, short. */
    private static final int LARGEST_GROUP = 100;

    private final Results results;
    private final BlockingQueue<Pending> pending = new LinkedBlockingQueue<>();

    private volatile @Nullable Thread thread;

    ResultJournal(Results results) {
        this.results = results;
    }

    /** Something to be written. */
    sealed interface Entry {

        record Answer(SubmissionReport report) implements Entry {}

        record Receipt(DeliveryReceipt receipt) implements Entry {}
    }

    private record Pending(Entry entry, CompletableFuture<Void> written) {}

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("sms-results").daemon().start(this::writeUntilInterrupted);
    }

    void stop(@Observes @Priority(AFTER_GATEWAYS) ShutdownEvent event) throws InterruptedException {
        Thread writing = thread;
        thread = null;
        if (writing != null) {
            writing.interrupt();
            writing.join();
        }
    }

    @Override
    public void received(DeliveryReceipt receipt) {
        write(new Entry.Receipt(receipt));
    }

    /** Returns once the entry is committed. */
    void write(Entry entry) {
        Pending mine = new Pending(entry, new CompletableFuture<>());
        pending.add(mine);
        if (thread == null) {
            throw new IllegalStateException("nothing is written before the start or after the end");
        }
        mine.written().join();
    }

    /** How many entries wait for the group in hand. */
    int waiting() {
        return pending.size();
    }

    private void writeUntilInterrupted() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Pending> group = new ArrayList<>();
                group.add(pending.take());
                pending.drainTo(group, LARGEST_GROUP - 1);
                write(group);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the journal of results ends");
        } finally {
            IllegalStateException ended = new IllegalStateException("the service stops");
            pending.forEach(left -> left.written().completeExceptionally(ended));
        }
    }

    private void write(List<Pending> group) {
        try {
            results.write(group.stream().map(Pending::entry).toList());
            group.forEach(each -> each.written().complete(null));
        } catch (RuntimeException | Error failed) {
            if (group.size() == 1 || DatabaseOutage.causes(failed)) {
                group.forEach(each -> each.written().completeExceptionally(failed));
            } else {
                LOG.debug("a group is taken apart: " + Trace.withoutMessages(failed));
                group.forEach(each -> write(List.of(each)));
            }
        }
    }
}
