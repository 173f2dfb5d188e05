package org.samvad.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samvad.kit.inbox.InboxBench.event;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.samvad.kit.correlation.Correlation;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.sample.NoteEvent;
import org.samvad.kit.testing.LogCapture;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** What becomes of a record. */
@QuarkusTest
class InboxTest {

    private static final Consumer<NoteEvent> NOTHING_FURTHER = event -> {};

    @Inject
    InboxBench bench;

    @Inject
    Rows rows;

    @Inject
    Topics topics;

    @Inject
    SimpleMeterRegistry meters;

    private Topic topic;

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topics.make(test.getTestMethod().orElseThrow().getName(), 2);
    }

    @Test
    void claimEffectAndOffsetAreCommittedTogether() {
        UUID id = UUID.randomUUID();
        AtomicInteger tries = new AtomicInteger();
        AtomicReference<List<Object>> afterTheFailure = new AtomicReference<>();
        topic.send(List.of(event(topic, 0, id, 1)));
        consume(
                event -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("it may pass");
                    }
                    afterTheFailure.set(bench.committed(
                            () -> List.of(bench.claims(id), bench.effects(topic), bench.offsets(topic))));
                },
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.effects(topic)).containsExactly(1L)));
        assertThat(tries).hasValue(2);
        assertThat(afterTheFailure.get()).containsExactly(0L, List.of(), List.of());
        assertThat(bench.claims(id)).isEqualTo(1);
        assertThat(bench.offsets(topic)).containsExactly(1L);
    }

    @Test
    void anEventThatComesTwiceHasOneEffect() {
        UUID id = UUID.randomUUID();
        topic.send(List.of(event(topic, 0, id, 1), event(topic, 0, id, 1), event(topic, 1, id, 1)));
        consume(
                NOTHING_FURTHER,
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.offsets(topic)).containsExactly(2L, 1L)));
        assertThat(bench.effects(topic)).containsExactly(1L);
        assertThat(counted("done")).isEqualTo(1);
        assertThat(counted("repeated")).isEqualTo(2);
    }

    @Test
    void aFailureHoldsUpItsPartitionInOrderAndNoOther() {
        AtomicBoolean failing = new AtomicBoolean(true);
        AtomicInteger tries = new AtomicInteger();
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        LongStream.rangeClosed(1, 5).forEach(version -> records.add(event(topic, 0, UUID.randomUUID(), version)));
        LongStream.rangeClosed(101, 150).forEach(version -> records.add(event(topic, 1, UUID.randomUUID(), version)));
        topic.send(records);
        consume(
                event -> {
                    if (event.version() == 2 && failing.get()) {
                        tries.incrementAndGet();
                        throw new IllegalStateException("it may pass");
                    }
                },
                () -> {
                    Waiting.soon()
                            .until(() ->
                                    tries.get() >= 3 && bench.effects(topic).size() == 51);
                    assertThat(bench.effects(topic)).contains(1L).doesNotContain(2L, 3L, 4L, 5L);
                    failing.set(false);
                    Waiting.soon().until(() -> bench.effects(topic).size() == 55);
                });
        assertThat(bench.effects(topic))
                .filteredOn(version -> (long) version < 100)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        // The first try, together with the others, is no failure: each was then tried alone.
        assertThat(counted("failed")).isBetween(tries.get() - 1.0, (double) tries.get());
    }

    @Test
    void whatCanNotBeUnderstoodIsParkedWithItsReasonAndWithoutItsContent() {
        String type = "org.samvad.NoteShared";
        ProducerRecord<String, byte[]> withoutId = event(topic, 0, UUID.randomUUID(), 2);
        withoutId.headers().remove("ce_id");
        ProducerRecord<String, byte[]> withBrokenId = event(topic, 0, UUID.randomUUID(), 3);
        withBrokenId.headers().remove("ce_id").add("ce_id", "canary-id".getBytes());
        ProducerRecord<String, byte[]> withoutType = event(topic, 0, UUID.randomUUID(), 4);
        withoutType.headers().remove("ce_type");
        topic.send(List.of(
                event(topic, 0, UUID.randomUUID(), 1),
                withoutId,
                withBrokenId,
                withoutType,
                event(topic, 0, UUID.randomUUID(), "org.samvad.CanaryEvent", "{\"canary\":\"canary-body\"}"),
                event(topic, 0, UUID.randomUUID(), type, "{\"note\":\"canary-body\"}"),
                event(topic, 0, UUID.randomUUID(), type, null),
                event(topic, 0, UUID.randomUUID(), 77),
                event(topic, 0, UUID.randomUUID(), 9)));
        try (LogCapture log = new LogCapture()) {
            consume(
                    event -> {
                        if (event.version() == 77) {
                            throw new UnprocessableEventException("the note is unknown here");
                        }
                    },
                    () -> Waiting.soon()
                            .untilAsserted(
                                    () -> assertThat(bench.effects(topic)).containsExactly(1L, 9L)));
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("parked"))
                    .hasSize(7)
                    .anyMatch(line -> line.contains("the note is unknown here"));
            assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
        }
        assertThat(bench.parked(topic))
                .containsExactly(
                        "1 NO_EVENT_ID",
                        "2 NO_EVENT_ID",
                        "3 UNKNOWN_TYPE",
                        "4 UNKNOWN_TYPE",
                        "5 UNREADABLE",
                        "6 UNREADABLE",
                        "7 REFUSED");
        assertThat(bench.offsets(topic)).containsExactly(9L);
        assertThat(rows.select("select column_name from information_schema.columns where table_name = 'inbox_parked'"))
                .containsExactlyInAnyOrder("topic", "partition", "record_offset", "reason", "parked_at");
    }

    @Test
    void aRefusedEventLeavesNoEffectAndNoClaimBehind() {
        UUID id = UUID.randomUUID();
        topic.send(List.of(event(topic, 0, id, 1)));
        consume(
                event -> {
                    throw new UnprocessableEventException("after its effect");
                },
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.parked(topic)).containsExactly("0 REFUSED")));
        assertThat(bench.effects(topic)).isEmpty();
        assertThat(bench.claims(id)).isZero();
        assertThat(bench.offsets(topic)).containsExactly(1L);
    }

    @Test
    void aTransactionMarkedForRollbackIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        topic.send(List.of(event(topic, 0, UUID.randomUUID(), 1)));
        consume(
                event -> {
                    if (tries.incrementAndGet() == 1) {
                        QuarkusTransaction.setRollbackOnly();
                    }
                },
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.effects(topic)).containsExactly(1L)));
        assertThat(tries).hasValue(2);
    }

    @Test
    void anErrorEndsNeitherTheThreadNorTheRecord() {
        AtomicInteger tries = new AtomicInteger();
        topic.send(List.of(event(topic, 0, UUID.randomUUID(), 1)));
        consume(
                event -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new StackOverflowError();
                    }
                },
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.effects(topic)).containsExactly(1L)));
    }

    @Test
    void theLogOfAFailureHoldsNoMessage() {
        AtomicInteger tries = new AtomicInteger();
        topic.send(List.of(event(topic, 0, UUID.randomUUID(), 1)));
        try (LogCapture log = new LogCapture()) {
            consume(
                    event -> {
                        if (tries.incrementAndGet() == 1) {
                            throw new IllegalStateException("canary", new IllegalArgumentException("canary"));
                        }
                    },
                    () -> Waiting.soon().until(() -> bench.effects(topic).size() == 1));
            assertThat(log.lines()).anyMatch(line -> line.contains("waits: java.lang.IllegalStateException"));
            assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
        }
    }

    @Test
    void whatWaitsBehindAFailureIsCounted() {
        AtomicBoolean failing = new AtomicBoolean(true);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        LongStream.rangeClosed(1, 5).forEach(version -> records.add(event(topic, 0, UUID.randomUUID(), version)));
        LongStream.rangeClosed(101, 103).forEach(version -> records.add(event(topic, 1, UUID.randomUUID(), version)));
        topic.send(records);
        consume(
                event -> {
                    if (event.version() == 2 && failing.get()) {
                        throw new IllegalStateException("it may pass");
                    }
                },
                () -> {
                    Waiting.soon().until(() -> lag() == 4);
                    // The client does not fetch from a partition that waits, and still they are counted.
                    topic.send(List.of(event(topic, 0, UUID.randomUUID(), 6)));
                    Waiting.soon().until(() -> lag() == 5);
                    failing.set(false);
                    Waiting.soon().until(() -> lag() == 0);
                });
        assertThat(bench.effects(topic)).hasSize(9);
    }

    @Test
    void theIdOfAnEventIsInTheLogOfItsFailure() {
        UUID id = UUID.randomUUID();
        ProducerRecord<String, byte[]> event = event(topic, 0, UUID.randomUUID(), 1);
        CloudEventHeaders.writeCorrelation(event.headers(), id);
        AtomicInteger tries = new AtomicInteger();
        topic.send(List.of(event, event(topic, 0, UUID.randomUUID(), 2)));
        List<UUID> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (LogCapture log = new LogCapture("%X{correlationId} %s")) {
            consume(
                    handled -> {
                        if (tries.incrementAndGet() <= 2) {
                            throw new IllegalStateException("it may pass");
                        }
                        seen.add(Correlation.currentOrNew());
                    },
                    () -> Waiting.soon().until(() -> bench.effects(topic).size() == 2));
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith(id + " ") && line.contains(topic.name() + "-0 offset 0 waits"));
        }
        assertThat(seen).hasSize(2).startsWith(id).doesNotHaveDuplicates();
    }

    @Test
    void aTopicThatIsNotThereIsNamedInTheLog() {
        Topic missing = new Topic(topic.bootstrap(), "made-by-nobody", 1);
        try (LogCapture log = new LogCapture()) {
            bench.whileConsuming(
                    missing,
                    StartFrom.STORED_OFFSET,
                    NOTHING_FURTHER,
                    () -> Waiting.soon()
                            .untilAsserted(() -> assertThat(log.lines())
                                    .anyMatch(line ->
                                            line.contains("these topics are not there yet: [made-by-nobody]"))));
        }
    }

    @Test
    void twoHandlersOfOneTopicAreRefusedAtTheStart() {
        EventHandler<NoteEvent> handler =
                new InboxBench.Handler(topic.name(), StartFrom.STORED_OFFSET, NOTHING_FURTHER);
        assertThatThrownBy(() -> bench.create(List.of(handler, handler), topic.name()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(topic.name());
    }

    @Test
    void oldClaimsAreForgottenAndYoungOnesKept() {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        rows.change("insert into inbox_claim (event_id, claimed_on) values (?, current_date - 9)", old);
        rows.change("insert into inbox_claim (event_id, claimed_on) values (?, current_date - 6)", young);
        consume(NOTHING_FURTHER, () -> Waiting.soon().until(() -> bench.claims(old) == 0));
        assertThat(bench.claims(young)).isEqualTo(1);
    }

    private void consume(Consumer<NoteEvent> further, Runnable test) {
        bench.whileConsuming(topic, StartFrom.STORED_OFFSET, further, test);
    }

    private double lag() {
        return meters.get("samvad.inbox.lag.records")
                .tag("topic", topic.name())
                .gauge()
                .value();
    }

    private double counted(String outcome) {
        return meters.get("samvad.inbox.records")
                .tags("topic", topic.name(), "outcome", outcome)
                .counter()
                .count();
    }
}
