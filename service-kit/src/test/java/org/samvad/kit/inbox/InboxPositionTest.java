package org.samvad.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.kit.inbox.InboxBench.event;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.samvad.kit.sample.NoteEvent;
import org.samvad.kit.testing.BrokerProcess;
import org.samvad.kit.testing.DatabaseOutages;
import org.samvad.kit.testing.Rows;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** Where an inbox goes on after a restart, an outage, a restored database or a change of its group. */
@QuarkusTest
class InboxPositionTest {

    private static final Consumer<NoteEvent> NOTHING_FURTHER = event -> {};

    @Inject
    InboxBench bench;

    @Inject
    Rows rows;

    @Inject
    Topics topics;

    @Inject
    DatabaseOutages outages;

    private Topic topic;

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topics.make(test.getTestMethod().orElseThrow().getName(), 2);
    }

    @Test
    void aRestartGoesOnAtTheStoredOffset() {
        send(1, 3);
        consumeUntil(StartFrom.STORED_OFFSET, 3);
        // So that only the offset can keep the first three away.
        forgetClaims();
        send(4, 5);
        consumeUntil(StartFrom.STORED_OFFSET, 5);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aRestoredDatabaseHasTheEventsOnceMoreThatItLost() {
        send(1, 5);
        consumeUntil(StartFrom.STORED_OFFSET, 5);
        restoreTheStateAfter(2);
        consumeUntil(StartFrom.STORED_OFFSET, 5);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L, 5L);
        restoreTheStateAfter(0);
        consumeUntil(StartFrom.STORED_OFFSET, 5);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void anOffsetThatWentBackRepeatsNoEffect() {
        send(1, 4);
        consumeUntil(StartFrom.STORED_OFFSET, 4);
        rows.change("update inbox_offset set next_offset = 1 where topic = ?", topic.name());
        bench.whileConsuming(
                topic,
                StartFrom.STORED_OFFSET,
                NOTHING_FURTHER,
                () -> Waiting.soon()
                        .untilAsserted(() -> assertThat(bench.offsets(topic)).containsExactly(4L)));
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aStoredOffsetBehindTheEndOfANewTopicStartsAtItsBeginning() {
        rows.change("insert into inbox_offset (topic, partition, next_offset) values (?, 0, 5000)", topic.name());
        send(1, 2);
        consumeUntil(StartFrom.STORED_OFFSET, 2);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L);
    }

    @Test
    void aCompactedTopicIsReadFromItsBeginningAtEveryStartAndTheClaimsMakeItHarmless() {
        send(1, 3);
        consumeUntil(StartFrom.BEGINNING, 3);
        send(4, 4);
        rows.change("delete from inbox_offset where topic = ?", topic.name());
        consumeUntil(StartFrom.BEGINNING, 4);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L);
        // Once the claims are forgotten every event comes again: handlers have its version to tell.
        forgetClaims();
        consumeUntil(StartFrom.BEGINNING, 8);
        assertThat(bench.effects(topic)).containsExactly(1L, 2L, 3L, 4L, 1L, 2L, 3L, 4L);
    }

    @Test
    void anOutageOfTheDatabaseLosesAndRepeatsNothing() {
        bench.whileConsuming(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER, () -> {
            send(1, 50);
            outages.breakConnections();
            send(51, 100);
            afterTheOutage().until(() -> bench.effects(topic).size() >= 60);
            outages.whileOut(() -> send(101, 150));
            afterTheOutage().until(() -> bench.effects(topic).size() >= 150);
        });
        assertThat(bench.effects(topic)).containsExactlyElementsOf(upTo(150));
    }

    @Test
    void anInboxThatStartsDuringAnOutageOfTheDatabaseWaitsForIt() {
        send(1, 2);
        Inbox[] inbox = new Inbox[1];
        outages.whileOut(() -> inbox[0] = bench.start(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER));
        try {
            afterTheOutage().until(() -> bench.effects(topic).size() == 2);
        } finally {
            InboxBench.stop(inbox[0]);
        }
    }

    @Test
    void aSecondCopyTakesItsShareAndGivesItBack() {
        Inbox first = bench.start(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER);
        try {
            sendToBoth(1, 20);
            Inbox second = bench.start(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER);
            sendToBoth(21, 60);
            Waiting.soon().until(() -> bench.effects(topic).size() >= 80);
            InboxBench.stop(second);
            sendToBoth(61, 80);
            Waiting.soon().until(() -> bench.effects(topic).size() >= 160);
        } finally {
            InboxBench.stop(first);
        }
        assertThat(bench.effects(topic))
                .hasSize(160)
                .containsOnlyOnceElementsOf(
                        upTo(80).stream().map(version -> version + 1000).toList());
    }

    @Test
    void aStopIsPromptWhenIdleWhileWaitingAndWhileTheBrokerDoesNotAnswer() {
        Inbox idle = bench.start(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER);
        assertThat(timeToStop(idle)).isLessThan(Duration.ofSeconds(2));
        send(1, 1);
        CountDownLatch failed = new CountDownLatch(1);
        Inbox waiting = bench.start(topic, StartFrom.STORED_OFFSET, event -> {
            failed.countDown();
            throw new IllegalStateException("it may pass");
        });
        Waiting.soon().until(() -> failed.getCount() == 0);
        assertThat(timeToStop(waiting)).isLessThan(Duration.ofSeconds(2));
        Inbox cutOff = bench.start(topic, StartFrom.STORED_OFFSET, NOTHING_FURTHER);
        Waiting.soon().until(() -> bench.effects(topic).size() == 1);
        BrokerProcess.whileFrozen(() -> assertThat(timeToStop(cutOff)).isLessThan(Duration.ofSeconds(4)));
    }

    @Test
    void aStoppedInboxLeavesItsGroupSoThatTheNextNeedNotWait() {
        send(1, 1);
        consumeUntil(StartFrom.STORED_OFFSET, 1);
        send(2, 2);
        long start = System.nanoTime();
        consumeUntil(StartFrom.STORED_OFFSET, 2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    /** The test's own look may be the first to use a broken connection of the pool. */
    private static ConditionFactory afterTheOutage() {
        return Waiting.soon().ignoreExceptions();
    }

    private static Duration timeToStop(Inbox inbox) {
        long start = System.nanoTime();
        InboxBench.stop(inbox);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void consumeUntil(StartFrom startFrom, int effects) {
        bench.whileConsuming(
                topic,
                startFrom,
                NOTHING_FURTHER,
                () -> Waiting.soon().until(() -> bench.effects(topic).size() == effects));
    }

    private void send(long first, long last) {
        topic.send(LongStream.rangeClosed(first, last)
                .mapToObj(version -> event(topic, 0, UUID.randomUUID(), version))
                .toList());
    }

    /** The versions to partition 0, and the same plus 1,000 to partition 1. */
    private void sendToBoth(long first, long last) {
        send(first, last);
        topic.send(LongStream.rangeClosed(first, last)
                .mapToObj(version -> event(topic, 1, UUID.randomUUID(), version + 1000))
                .toList());
    }

    /** As a backup from the moment when so many records had been consumed. */
    private void restoreTheStateAfter(int records) {
        forgetClaims();
        rows.change("delete from effect where topic = ? and version > ?", topic.name(), records);
        if (records == 0) {
            rows.change("delete from inbox_offset where topic = ?", topic.name());
        } else {
            rows.change("update inbox_offset set next_offset = ? where topic = ?", (long) records, topic.name());
        }
    }

    private void forgetClaims() {
        rows.change("delete from inbox_claim");
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
