package org.samvad.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.kit.inbox.InboxBench.event;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.samvad.kit.sample.NoteEvent;
import org.samvad.kit.testing.DatabaseOutages;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** What becomes of records that one poll brings. They lie in the topic before the consumer starts. */
@QuarkusTest
class InboxBatchTest {

    @Inject
    InboxBench bench;

    @Inject
    Rows rows;

    @Inject
    Topics topics;

    @Inject
    DatabaseOutages outages;

    @Inject
    SimpleMeterRegistry meters;

    private final List<Long> transactions = new CopyOnWriteArrayList<>();
    private Topic topic;

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topics.make("batch-" + test.getTestMethod().orElseThrow().getName(), 1);
    }

    @Test
    void recordsOfOnePollAreOneTransaction() {
        topic.send(events(1, 20));
        consume(event -> {}, 20);
        assertThat(bench.effects(topic)).containsExactlyElementsOf(upTo(20));
        assertThat(transactions).hasSize(20).containsOnly(transactions.getFirst());
        assertThat(bench.offsets(topic)).containsExactly(20L);
        assertThat(counted("done")).isEqualTo(20);
    }

    @Test
    void aDuplicateInsideABatchHasNoSecondEffect() {
        UUID twice = UUID.randomUUID();
        topic.send(List.of(
                event(topic, 0, twice, 1),
                event(topic, 0, UUID.randomUUID(), 2),
                event(topic, 0, twice, 1),
                event(topic, 0, UUID.randomUUID(), 3)));
        consume(event -> {}, 3);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L);
        assertThat(transactions).hasSize(3).containsOnly(transactions.getFirst());
        assertThat(counted("repeated")).isEqualTo(1);
        assertThat(bench.offsets(topic)).containsExactly(4L);
    }

    @Test
    void aPoisonedRecordInTheMiddleIsParkedAloneAndCostsTheOthersNothing() {
        List<ProducerRecord<String, byte[]>> unreadable = List.of(
                event(topic, 0, UUID.randomUUID(), "org.samvad.NoteShared", "{"),
                event(topic, 0, UUID.randomUUID(), 77));
        topic.send(events(1, 3));
        topic.send(unreadable);
        topic.send(events(4, 6));
        consume(
                event -> {
                    if (event.version() == 77) {
                        throw new UnprocessableEventException("the note is unknown here");
                    }
                },
                6);
        assertThat(bench.effects(topic)).containsExactlyElementsOf(upTo(6));
        assertThat(bench.parked(topic)).containsExactly("3 UNREADABLE", "4 REFUSED");
        assertThat(bench.offsets(topic)).containsExactly(8L);
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleLosesAndRepeatsNothing() {
        AtomicBoolean first = new AtomicBoolean(true);
        topic.send(events(1, 10));
        consume(
                event -> {
                    if (event.version() == 5 && first.getAndSet(false)) {
                        outages.breakConnections();
                    }
                },
                10);
        assertThat(first).isFalse();
        assertThat(bench.effects(topic)).containsExactlyElementsOf(upTo(10));
        assertThat(bench.offsets(topic)).containsExactly(10L);
    }

    @Test
    void aBatchGivesWayToWhoeverHoldsALock() {
        topic.send(events(1, 4));
        String lock = "select pg_advisory_xact_lock(hashtextextended(?, 0))::text";
        Consumer<NoteEvent> waitAtTheThird = event -> {
            if (event.version() == 3) {
                rows.select(lock, topic.name());
            }
        };
        Inbox inbox = QuarkusTransaction.requiringNew().call(() -> {
            rows.select(lock, topic.name());
            Inbox waiting = bench.start(topic, StartFrom.STORED_OFFSET, waitAtTheThird);
            // What lies before the record that waits is done: it no longer waits with it.
            Waiting.soon().until(() -> committedEffects().equals(List.of(1L, 2L)));
            return waiting;
        });
        try {
            Waiting.soon().until(() -> committedEffects().size() == 4);
        } finally {
            InboxBench.stop(inbox);
        }
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L);
    }

    private List<Object> committedEffects() {
        return bench.committed(() -> bench.effects(topic));
    }

    private void consume(Consumer<NoteEvent> further, int effects) {
        bench.whileConsuming(
                topic,
                StartFrom.STORED_OFFSET,
                event -> {
                    transactions.add(rows.count("select txid_current()"));
                    further.accept(event);
                },
                () -> Waiting.soon()
                        .ignoreExceptions()
                        .until(() -> bench.effects(topic).size() >= effects));
    }

    private List<ProducerRecord<String, byte[]>> events(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(version -> event(topic, 0, UUID.randomUUID(), version))
                .toList();
    }

    private double counted(String outcome) {
        return meters.get("samvad.inbox.records")
                .tags("topic", topic.name(), "outcome", outcome)
                .counter()
                .count();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
