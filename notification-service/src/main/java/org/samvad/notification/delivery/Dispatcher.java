package org.samvad.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.contact.Recipient;
import org.samvad.notification.gateway.SmsGateway;
import org.samvad.notification.gateway.SubmitResult;
import org.samvad.notification.notification.ClaimedNotification;
import org.samvad.notification.notification.DeliveryQueue;
import org.samvad.notification.notification.QueueChanged;

/**
 * Claims due messages on one thread, as many as there are {@link Places}, and gives each to a virtual thread of its own.
 * Woken when a message is queued; looks by itself as the safety net and for what becomes due.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(8);
    private static final int BEFORE_GATEWAYS = 2_000;

    private final DeliveryQueue queue;
    private final Submitter submitter;
    private final SmsGateway gateway;
    private final DeliverySettings settings;
    private final ResultBook results;
    private final Places places;
    private final Semaphore wakeUps = new Semaphore(0);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sms-", 0).factory());

    private @Nullable Thread thread;
    private long leasesSeen = System.nanoTime() - Duration.ofDays(1).toNanos();

    Dispatcher(
            DeliveryQueue queue,
            Submitter submitter,
            SmsGateway gateway,
            ResultBook results,
            DeliverySettings settings) {
        this.queue = queue;
        this.submitter = submitter;
        this.gateway = gateway;
        this.results = results;
        this.settings = settings;
        this.places = new Places(gateway.window());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread = Thread.ofPlatform().name("sms-dispatcher").start(this::dispatchUntilInterrupted);
        }
    }

    /** Lets what is on its way come to its answer. */
    void stop(@Observes @Priority(BEFORE_GATEWAYS) ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        workers.shutdown();
        if (!workers.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("messages without an answer become uncertain when their lease ends");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueChanged change) {
        wakeUps.release();
    }

    private void dispatchUntilInterrupted() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!dispatchOnce()) {
                    awaitWake();
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the dispatcher stops");
        }
    }

    /** @return whether there may be more to do at once */
    private boolean dispatchOnce() throws InterruptedException {
        try {
            giveUpExpiredLeases();
            return gateway.isReady() && dispatchDue();
        } catch (RuntimeException failed) {
            LOG.warn("the queue is out of reach: " + Trace.withoutMessages(failed));
            return false;
        }
    }

    private void giveUpExpiredLeases() {
        long now = System.nanoTime();
        if (now - leasesSeen < settings.pollInterval().toNanos()) {
            return;
        }
        leasesSeen = now;
        int lost = queue.giveUpExpiredLeases();
        if (lost > 0) {
            LOG.errorf("%d messages are uncertain: their worker did not report", lost);
        }
    }

    private boolean dispatchDue() throws InterruptedException {
        int free = places.take();
        List<ClaimedNotification> claimed = List.of();
        try {
            claimed = queue.claim(free, settings.lease());
        } finally {
            places.giveBack(free - claimed.size());
        }
        if (!claimed.isEmpty()) {
            submit(claimed);
        }
        return claimed.size() == free;
    }

    private void submit(List<ClaimedNotification> claimed) {
        Optional<Map<UUID, Supplier<Recipient>>> numbers = submitter.recipients(claimed);
        for (ClaimedNotification message : claimed) {
            workers.execute(() -> {
                try {
                    submit(message, numbers);
                } catch (RuntimeException failed) {
                    // The lease will end, and the message with it: nobody knows how far it got.
                    LOG.errorf("%s failed: %s", message.id(), Trace.withoutMessages(failed));
                } finally {
                    places.settled();
                }
            });
        }
    }

    private void submit(ClaimedNotification message, Optional<Map<UUID, Supplier<Recipient>>> numbers) {
        Optional<SubmitResult> result;
        try {
            result = numbers.isEmpty()
                    ? Optional.of(Submitter.NOT_PREPARED)
                    : Optional.ofNullable(numbers.get().get(message.contactRef()))
                            .map(number -> submitter.submit(message, number));
        } finally {
            places.answered();
        }
        result.ifPresentOrElse(
                answered -> results.write(message, gateway.name(), answered), () -> results.cancelled(message));
    }

    private void awaitWake() throws InterruptedException {
        if (wakeUps.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
