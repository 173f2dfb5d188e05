package org.samvad.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.samvad.kit.sample.NoteShared;
import org.samvad.kit.sample.NoteWritten;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;
import org.samvad.kit.time.Hour;

/** The relay looks by itself every ten minutes here, so that what arrives was sent by the wake-up. */
@QuarkusTest
class OutboxTest {

    private static final Instant HOUR = Hour.truncate(Instant.parse("2026-11-23T10:17:45.123Z"));

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Inject
    Topics topics;

    private Topic topic;

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topics.make(test.getTestMethod().orElseThrow().getName(), 3);
    }

    @AfterEach
    void leaveNothingBehind() {
        rows.change("delete from outbox");
    }

    @Test
    void anEventIsSentRightAfterTheCommitAndItsRowIsGone() {
        UUID note = UUID.randomUUID();
        Instant before = Instant.now();
        commit(() -> outbox.add(topic.name(), note.toString(), new NoteWritten(note, HOUR, 1)));
        assertThat(topic.read(1)).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo(note.toString());
            assertThat(event.value())
                    .isEqualTo("{\"note\":\"%s\",\"writtenInHour\":\"2026-11-23T09:30:00Z\",\"version\":1}", note);
        });
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        Waiting.soon().until(() -> waiting() == 0);
    }

    @Test
    void anEventOfARolledBackTransactionIsNeverSent() {
        UUID note = UUID.randomUUID();
        assertThatThrownBy(() -> commit(() -> {
                    outbox.add(topic.name(), note.toString(), new NoteShared(note, 1));
                    throw new IllegalStateException("the business failed");
                }))
                .hasMessage("the business failed");
        assertThatThrownBy(() -> commit(() -> {
                    outbox.add(topic.name(), note.toString(), new NoteShared(note, 2));
                    QuarkusTransaction.setRollbackOnly();
                }))
                .hasCauseInstanceOf(RollbackException.class);
        commit(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, 3)));
        assertThat(topic.read(1))
                .extracting(ConsumerRecord::value)
                .singleElement(STRING)
                .contains("\"version\":3");
        Waiting.soon().until(() -> waiting() == 0);
    }

    @Test
    void anEventIsNotSentBeforeTheCommit() {
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(topic.name(), note.toString(), new NoteShared(note, 1));
            // Another transaction's event wakes the relay meanwhile, and passes.
            commit(() -> outbox.add(topic.name(), "other", new NoteShared(UUID.randomUUID(), 7)));
            assertThat(topic.read(1)).extracting(ConsumerRecord::key).containsExactly("other");
        });
        assertThat(topic.read(2)).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("other", note.toString());
    }

    @Test
    void eventsOfOneKeyArriveInOrder() {
        List<UUID> notes = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        long versions = 400;
        for (long first = 1; first <= versions; first += 50) {
            long from = first;
            commit(() -> LongStream.range(from, from + 50)
                    .forEach(version -> notes.forEach(
                            note -> outbox.add(topic.name(), note.toString(), new NoteShared(note, version)))));
        }
        Map<String, List<String>> arrived = byKey(topic.read(notes.size() * (int) versions));
        for (UUID note : notes) {
            assertThat(arrived.get(note.toString()))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, versions)
                            .mapToObj(version -> "{\"note\":\"" + note + "\",\"version\":" + version + "}")
                            .toList());
        }
    }

    @Test
    void anEventTellsNoTimeMoreExactThanTheHour() {
        UUID note = UUID.randomUUID();
        commit(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, 1)));
        ConsumerRecord<String, String> event = topic.read(1).getFirst();
        Instant recorded = Instant.ofEpochMilli(event.timestamp());
        assertThat(recorded)
                .isEqualTo(Hour.truncate(recorded))
                .isBetween(Instant.now().minus(Duration.ofHours(2)), Instant.now());
        assertThat(headersOf(event)).containsEntry("ce_time", recorded.toString());
    }

    @Test
    void anEventIsACloudEvent() {
        UUID note = UUID.randomUUID();
        commit(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, 1)));
        Map<String, String> headers = headersOf(topic.read(1).getFirst());
        assertThat(headers)
                .containsOnlyKeys(
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_time",
                        "ce_specversion",
                        "ce_correlationid",
                        "content-type")
                .containsEntry("ce_type", "org.samvad.NoteShared")
                .containsEntry("ce_source", "urn:samvad:kit-sample")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json");
        assertThat(UUID.fromString(headers.get("ce_id"))).isNotEqualTo(note);
    }

    @Test
    void anEventMoreExactThanAnHourIsRefused() {
        UUID note = UUID.randomUUID();
        Instant minute = HOUR.plusSeconds(60);
        assertThatThrownBy(
                        () -> commit(() -> outbox.add(topic.name(), note.toString(), new NoteWritten(note, minute, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NoteWritten.writtenInHour is more exact than an hour");
        assertThat(waiting()).isZero();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        NoteShared event = new NoteShared(UUID.randomUUID(), 1);
        assertThatThrownBy(() -> outbox.add(topic.name(), event.key(), event))
                .isInstanceOf(TransactionalException.class)
                .hasCauseInstanceOf(TransactionRequiredException.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void aRowTheBrokerRefusesHoldsUpThoseBehindItAndNothingIsLost() {
        String missing = topic.name() + ".made-later";
        UUID note = UUID.randomUUID();
        commit(() -> {
            outbox.add(topic.name(), "before", new NoteShared(note, 1));
            outbox.add(missing, "refused", new NoteShared(note, 2));
            outbox.add(topic.name(), "behind", new NoteShared(note, 3));
        });
        Waiting.soon().until(() -> waiting() == 2);
        assertThat(topic.read(1)).extracting(ConsumerRecord::key).containsExactly("before");
        Topic late = topics.make(missing, 1);
        assertThat(late.read(1)).extracting(ConsumerRecord::key).containsExactly("refused");
        assertThat(topic.read(2)).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("before", "behind");
        Waiting.soon().until(() -> waiting() == 0);
    }

    @Test
    void theRelayGivesItsConnectionBackAsItWas() {
        UUID note = UUID.randomUUID();
        commit(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, 1)));
        Waiting.soon().until(() -> waiting() == 0);
        assertThat(rows.count("select count(*) from pg_locks where locktype = 'advisory'"))
                .isZero();
        // A change without a transaction commits by itself, whichever connection of the pool it gets.
        for (int time = 0; time < 20; time++) {
            UUID written = UUID.randomUUID();
            rows.change("insert into note (id, version) values (?, 1)", written);
            assertThat(rows.count("select count(*) from pg_stat_activity where state like 'idle in transaction%'"
                            + " and datname = current_database()"))
                    .isZero();
        }
    }

    private long waiting() {
        return rows.count("select count(*) from outbox where topic like ?", topic.name() + "%");
    }

    private static void commit(Runnable business) {
        QuarkusTransaction.requiringNew().run(business);
    }

    private static Map<String, List<String>> byKey(List<ConsumerRecord<String, String>> events) {
        Map<String, List<String>> bodies = new HashMap<>();
        events.forEach(event ->
                bodies.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event.value()));
        return bodies;
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, String> event) {
        Map<String, String> headers = new HashMap<>();
        event.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
        return headers;
    }
}
