package org.samvad.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.kafka.KafkaClients;
import org.samvad.kit.sample.NoteEvent;
import org.samvad.kit.sample.NoteShared;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.time.Hour;

/** Starts and stops further inboxes in the application, each for the topic of one test. */
@ApplicationScoped
class InboxBench {

    private final KafkaClients clients;
    private final RecordProcessor processor;
    private final BatchProcessor batches;
    private final InboxTable table;
    private final InstantSource time;
    private final Rows rows;
    private final MeterRegistry meters;

    InboxBench(
            KafkaClients clients,
            RecordProcessor processor,
            BatchProcessor batches,
            InboxTable table,
            InstantSource time,
            Rows rows,
            MeterRegistry meters) {
        this.clients = clients;
        this.processor = processor;
        this.batches = batches;
        this.table = table;
        this.time = time;
        this.rows = rows;
        this.meters = meters;
    }

    /** Runs while an inbox consumes the topic; the effect comes before what {@code further} does. */
    void whileConsuming(Topic topic, StartFrom startFrom, Consumer<NoteEvent> further, Runnable test) {
        Inbox inbox = start(topic, startFrom, further);
        try {
            test.run();
        } finally {
            stop(inbox);
        }
    }

    Inbox start(Topic topic, StartFrom startFrom, Consumer<NoteEvent> further) {
        EventHandler<NoteEvent> handler = new Handler(topic.name(), startFrom, event -> {
            rows.change(
                    "insert into effect (topic, note, version) values (?, ?, ?)",
                    topic.name(),
                    event.note(),
                    event.version());
            further.accept(event);
        });
        Inbox inbox = create(List.of(handler), topic.name());
        inbox.start(new StartupEvent());
        return inbox;
    }

    Inbox create(List<EventHandler<?>> handlers, String group) {
        return new Inbox(
                handlers, clients, processor, batches, table, new Settings(group), new LagMeter(meters, time), time);
    }

    static void stop(Inbox inbox) {
        try {
            inbox.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    record Handler(String consumes, StartFrom startFrom, Consumer<NoteEvent> effect)
            implements EventHandler<NoteEvent> {

        @Override
        public Class<NoteEvent> eventRoot() {
            return NoteEvent.class;
        }

        @Override
        public void handle(NoteEvent event) {
            effect.accept(event);
        }
    }

    private record Settings(String group) implements InboxSettings {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration retryDelay() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration longestRetryDelay() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration keepClaims() {
            return Duration.ofDays(7);
        }
    }

    /** The versions whose effects are committed, in their order. */
    List<Object> effects(Topic topic) {
        return rows.select("select version from effect where topic = ? order by place", topic.name());
    }

    /** The next offsets, by partition. */
    List<Object> offsets(Topic topic) {
        return rows.select("select next_offset from inbox_offset where topic = ? order by partition", topic.name());
    }

    List<Object> parked(Topic topic) {
        String sql = "select record_offset || ' ' || reason from inbox_parked where topic = ? order by record_offset";
        return rows.select(sql, topic.name());
    }

    long claims(UUID eventId) {
        return rows.count("select count(*) from inbox_claim where event_id = ?", eventId);
    }

    /** In a transaction of its own, which sees only what is committed. */
    <T> T committed(java.util.concurrent.Callable<T> look) {
        return QuarkusTransaction.requiringNew().call(look);
    }

    static ProducerRecord<String, byte[]> event(Topic topic, int partition, UUID id, long version) {
        NoteShared event = new NoteShared(UUID.randomUUID(), version);
        return event(topic, partition, id, "org.samvad.NoteShared", EventJson.write(event));
    }

    static ProducerRecord<String, byte[]> event(
            Topic topic, int partition, UUID id, String type, @Nullable String body) {
        byte @Nullable [] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<>(topic.name(), partition, "key", bytes);
        CloudEventHeaders.write(event.headers(), id, type, "test", Hour.truncate(java.time.Instant.now()));
        return event;
    }
}
