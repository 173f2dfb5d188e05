package org.samvad.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.kafka.KafkaClients;
import org.samvad.kit.sample.NoteShared;
import org.samvad.kit.testing.BrokerProcess;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** What the outbox does when the broker, the database or another relay gets in its way. */
@QuarkusTest
class OutboxOutageTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    DataSource database;

    @Inject
    KafkaClients clients;

    @Inject
    SimpleMeterRegistry meters;

    @Inject
    Rows rows;

    @Inject
    Topics topics;

    private Topic topic;

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topics.make(test.getTestMethod().orElseThrow().getName(), 1);
    }

    @AfterEach
    void leaveNothingBehind() {
        rows.change("delete from outbox");
    }

    @Test
    void eventsWaitWhileTheBrokerDoesNotAnswerAndThenArriveInOrder() {
        UUID note = UUID.randomUUID();
        BrokerProcess.whileFrozen(() -> {
            LongStream.rangeClosed(1, 20).forEach(version -> commit(note, version));
            assertThat(waiting()).isEqualTo(20);
            Waiting.soon().until(() -> oldestSeconds() > 1);
        });
        assertThat(versionsWithoutRepetition()).containsExactlyElementsOf(upTo(20));
        Waiting.soon().until(() -> oldestSeconds() == 0);
    }

    @Test
    void eventsWaitWhileTheBrokerIsDownAndThenArriveInOrder() {
        UUID note = UUID.randomUUID();
        commit(note, 1);
        topic.read(1);
        BrokerProcess.whileDead(() -> {
            LongStream.rangeClosed(2, 10).forEach(version -> commit(note, version));
            assertThat(waiting()).isGreaterThanOrEqualTo(9);
        });
        Waiting.upTo(Duration.ofSeconds(40)).until(() -> waiting() == 0);
        assertThat(versionsWithoutRepetition()).containsExactlyElementsOf(upTo(10));
    }

    @Test
    void aBusinessTransactionDoesNotWaitForABrokerThatDoesNotAnswer() {
        UUID note = UUID.randomUUID();
        BrokerProcess.whileFrozen(() -> {
            commit(note, 1);
            Waiting.soon().until(() -> locks() == 1);
            long start = System.nanoTime();
            commit(note, 2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        });
        assertThat(versionsWithoutRepetition()).containsExactly(1L, 2L);
    }

    /** The broker has the events, the deletion is rolled back: they are sent again, and none is lost. */
    @Test
    void aRelayThatLosesItsDatabaseSendsAgainAndSaysSo() {
        UUID note = UUID.randomUUID();
        double failed = batches("FAILED");
        BrokerProcess.whileFrozen(() -> {
            LongStream.rangeClosed(1, 5).forEach(version -> commit(note, version));
            Waiting.soon().until(() -> locks() == 1);
            assertThat(rows.select("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"))
                    .containsExactly(true);
            Waiting.soon().until(() -> locks() == 0);
            assertThat(waiting()).isEqualTo(5);
        });
        double sent = batches("EMPTY");
        Waiting.soon().until(() -> waiting() == 0);
        Waiting.soon().until(() -> batches("EMPTY") > sent);
        assertThat(batches("FAILED")).isGreaterThan(failed);
        assertThat(versionsWithoutRepetition()).containsExactlyElementsOf(upTo(5));
    }

    @Test
    void relaysAtOnceKeepTheOrderAndRepeatNothing() {
        OutboxRelay second = startRelay(3);
        OutboxRelay third = startRelay(7);
        try {
            List<UUID> notes = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            long versions = 150;
            List<CompletableFuture<Void>> writers = notes.stream()
                    .map(note -> CompletableFuture.runAsync(
                            () -> LongStream.rangeClosed(1, versions).forEach(version -> commit(note, version))))
                    .toList();
            writers.forEach(CompletableFuture::join);
            var events = topic.read((int) versions * notes.size());
            for (UUID note : notes) {
                assertThat(events)
                        .filteredOn(event -> event.key().equals(note.toString()))
                        .extracting(event -> versionOf(event.value()))
                        .containsExactlyElementsOf(upTo(versions));
            }
        } finally {
            stop(second);
            stop(third);
        }
    }

    @Test
    void aRelayStopsPromptlyAlsoWhileTheBrokerDoesNotAnswer() {
        OutboxRelay relay = startRelay(10);
        BrokerProcess.whileFrozen(() -> {
            insertWithoutWaking(UUID.randomUUID(), 1);
            Waiting.soon().until(() -> locks() == 1);
            long start = System.nanoTime();
            stop(relay);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(waiting()).isEqualTo(1);
        });
        commit(UUID.randomUUID(), 2);
        assertThat(versionsWithoutRepetition()).containsExactly(1L, 2L);
    }

    /** Only a relay that polls all the time finds it. */
    private void insertWithoutWaking(UUID note, long version) {
        String sql = """
                insert into outbox (topic, record_key, event_id, event_type, event_hour, body)
                values (?, ?, gen_random_uuid(), 'org.samvad.NoteShared', now(), ?)""";
        rows.change(sql, topic.name(), note.toString(), EventJson.write(new NoteShared(note, version)));
    }

    /** Polls all the time, as no commit of this process wakes it. */
    private OutboxRelay startRelay(int batchSize) {
        OutboxSettings settings = new OutboxSettings() {
            @Override
            public boolean relayEnabled() {
                return true;
            }

            @Override
            public Duration pollInterval() {
                return Duration.ofMillis(1);
            }

            @Override
            public Duration retryDelay() {
                return Duration.ofMillis(100);
            }

            @Override
            public int batchSize() {
                return batchSize;
            }
        };
        OutboxSender sender = new OutboxSender(clients, "another-copy");
        OutboxRelay relay = new OutboxRelay(database, table, sender, settings, new SimpleMeterRegistry());
        relay.start(new StartupEvent());
        return relay;
    }

    private static void stop(OutboxRelay relay) {
        try {
            relay.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void commit(UUID note, long version) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, version)));
    }

    private long waiting() {
        return rows.count("select count(*) from outbox where topic = ?", topic.name());
    }

    private long locks() {
        return rows.count("select count(*) from pg_locks where locktype = 'advisory'");
    }

    private double batches(String outcome) {
        return meters.get("samvad.outbox.batches")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private double oldestSeconds() {
        return meters.get("samvad.outbox.oldest.seconds").gauge().value();
    }

    /** An outage may have events land twice; without the repetitions the order must be right. */
    private List<Long> versionsWithoutRepetition() {
        Waiting.upTo(Duration.ofSeconds(40)).until(() -> waiting() == 0);
        List<Long> seen = new ArrayList<>();
        for (var event : topic.read(1)) {
            long version = versionOf(event.value());
            if (seen.isEmpty() || version > seen.getLast()) {
                seen.add(version);
            }
        }
        return seen;
    }

    private static long versionOf(String body) {
        return Long.parseLong(body.replaceAll(".*\"version\":(\\d+).*", "$1"));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
