package org.samvad.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
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

    private final KafkaClients clients;
    private final RecordProcessor processor;
    private final InboxTable table;
    private final InboxSettings settings;
    private final InstantSource time;
    private final Map<String, Subscription<?>> subscriptions;

    private volatile @Nullable PollLoop loop;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Inbox(
            @All List<EventHandler<?>> handlers,
            KafkaClients clients,
            RecordProcessor processor,
            InboxTable table,
            InboxSettings settings,
            InstantSource time) {
        this.clients = clients;
        this.processor = processor;
        this.table = table;
        this.settings = settings;
        this.time = time;
        this.subscriptions = handlers.stream()
                .<Subscription<?>>map(Subscription::new)
                .collect(Collectors.toUnmodifiableMap(Subscription::topic, Function.identity()));
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled() && !subscriptions.isEmpty()) {
            thread = Thread.ofPlatform().name("inbox").start(this::consumeUntilStopped);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        PollLoop running = loop;
        if (running != null) {
            running.stop();
        }
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    private void consumeUntilStopped() {
        while (!stopped) {
            try (KafkaConsumer<String, byte[]> consumer = clients.consumer(settings.group())) {
                QuarkusTransaction.requiringNew().run(() -> table.forgetClaimsOlderThan(settings.keepClaims()));
                consume(consumer);
            } catch (WakeupException stopping) {
                LOG.debug("the inbox stops");
            } catch (RuntimeException failed) {
                if (!stopped) {
                    LOG.warn("the consumer failed and is made anew: " + Trace.withoutMessages(failed));
                    rest();
                }
            }
        }
    }

    private void consume(KafkaConsumer<String, byte[]> consumer) {
        Backoff backoff = new Backoff(settings.retryDelay(), settings.longestRetryDelay());
        PollLoop running = new PollLoop(consumer, subscriptions, processor, table, backoff, time);
        loop = running;
        if (!stopped) {
            running.run();
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(BEFORE_A_NEW_CONSUMER.toMillis());
        } catch (InterruptedException stopping) {
            stopped = true;
        }
    }
}
