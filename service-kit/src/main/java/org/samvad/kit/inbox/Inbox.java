package org.samvad.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.kafka.KafkaClients;
import org.samvad.kit.problem.Trace;

/** Runs the service's one consumer thread and starts it anew when the consumer itself fails. */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration BEFORE_A_NEW_CONSUMER = Duration.ofSeconds(2);
    private static final Duration TO_LIST_TOPICS = Duration.ofSeconds(3);
    private static final Duration TO_LEAVE_THE_GROUP = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaClients clients;
    private final RecordProcessor processor;
    private final BatchProcessor batches;
    private final InboxTable table;
    private final InboxSettings settings;
    private final InstantSource time;
    private final Map<String, Subscription<?>> subscriptions;

    private final Rounds rounds;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile @Nullable PollLoop loop;
    private @Nullable Thread thread;

    Inbox(
            @All List<EventHandler<?>> handlers,
            KafkaClients clients,
            RecordProcessor processor,
            BatchProcessor batches,
            InboxTable table,
            InboxSettings settings,
            LagMeter lag,
            InstantSource time) {
        this.clients = clients;
        this.processor = processor;
        this.batches = batches;
        this.table = table;
        this.settings = settings;
        this.time = time;
        this.rounds = new Rounds(new ClaimCleaning(table, settings.keepClaims(), time), lag);
        this.subscriptions = handlers.stream()
                .<Subscription<?>>map(Subscription::new)
                .collect(Collectors.toUnmodifiableMap(Subscription::topic, Function.identity()));
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled() && !subscriptions.isEmpty()) {
            subscriptions.keySet().forEach(processor::expect);
            rounds.lag().expect(subscriptions.keySet());
            thread = Thread.ofPlatform().name("inbox").daemon().start(this::consumeUntilStopped);
        }
    }

    /** Lets the record in hand end. An interrupt would keep the consumer from leaving its group, so it comes last. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        PollLoop running = loop;
        if (running != null) {
            running.stop();
        }
        if (thread != null && !thread.join(PATIENCE)) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    private void consumeUntilStopped() {
        while (!isStopping()) {
            try {
                consume(clients.consumer(settings.group()));
            } catch (WakeupException stop) {
                LOG.debug("the inbox stops");
            } catch (RuntimeException | Error failed) {
                LOG.warn("the consumer failed and is made anew: " + Trace.ofFailure(failed));
                rest();
            }
        }
    }

    private void consume(KafkaConsumer<String, byte[]> consumer) {
        try {
            warnOfMissingTopics(consumer);
            Backoff backoff = new Backoff(settings.retryDelay(), settings.longestRetryDelay());
            PollLoop running = new PollLoop(consumer, subscriptions, processor, batches, table, backoff, rounds, time);
            loop = running;
            if (!isStopping()) {
                running.run();
            }
        } finally {
            // A broker that is down must not hold up the stop.
            consumer.close(CloseOptions.timeout(TO_LEAVE_THE_GROUP));
        }
    }

    /** The client itself would wait for them in silence. */
    private void warnOfMissingTopics(KafkaConsumer<String, byte[]> consumer) {
        try {
            Set<String> missing = new TreeSet<>(subscriptions.keySet());
            missing.removeAll(consumer.listTopics(TO_LIST_TOPICS).keySet());
            if (!missing.isEmpty()) {
                LOG.warn("these topics are not there yet: " + missing);
            }
        } catch (KafkaException unreachable) {
            LOG.warn("the broker does not answer yet: " + unreachable.getClass().getName());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void rest() {
        try {
            stopping.await(BEFORE_A_NEW_CONSUMER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            LOG.debug("the inbox stops");
        }
    }
}
