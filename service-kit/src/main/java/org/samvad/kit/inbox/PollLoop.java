package org.samvad.kit.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.samvad.kit.correlation.Correlation;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.problem.Trace;

/** Owns one consumer on one thread. Others only call {@link #stop()}. */
final class PollLoop implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(PollLoop.class);

    /** Also the precision of a retry's wait. */
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Subscription<?>> subscriptions;
    private final RecordProcessor processor;
    private final BatchProcessor batches;
    private final InboxTable table;
    private final Backoff backoff;
    private final Rounds rounds;
    private final InstantSource time;
    private final AtomicBoolean stopped = new AtomicBoolean();

    PollLoop(
            KafkaConsumer<String, byte[]> consumer,
            Map<String, Subscription<?>> subscriptions,
            RecordProcessor processor,
            BatchProcessor batches,
            InboxTable table,
            Backoff backoff,
            Rounds rounds,
            InstantSource time) {
        this.consumer = consumer;
        this.subscriptions = subscriptions;
        this.processor = processor;
        this.batches = batches;
        this.table = table;
        this.backoff = backoff;
        this.rounds = rounds;
        this.time = time;
    }

    /** Ends the loop soon. The only method that another thread may call. */
    void stop() {
        stopped.set(true);
        consumer.wakeup();
    }

    void run() {
        consumer.subscribe(subscriptions.keySet(), this);
        while (!stopped.get()) {
            rounds.makeWhenDue(consumer);
            Set<TopicPartition> rested = backoff.over(time.instant());
            rested.retainAll(consumer.assignment());
            consumer.resume(rested);
            process(consumer.poll(POLL));
        }
    }

    /**
     * Commits nothing to Kafka: the broker keeps the millisecond of a commit, and with it the moment at which somebody filed.
     */
    private void process(ConsumerRecords<String, byte[]> records) {
        if (processTogether(records)) {
            return;
        }
        for (TopicPartition partition : records.partitions()) {
            for (ConsumerRecord<String, byte[]> event : records.records(partition)) {
                if (stopped.get() || !processCorrelated(partition, event)) {
                    break;
                }
            }
        }
    }

    /** @return false if none of them is done, and each has to be tried alone */
    private boolean processTogether(ConsumerRecords<String, byte[]> records) {
        return records.count() > 1
                && !stopped.get()
                && records.partitions().stream().noneMatch(backoff::isWaiting)
                && batches.process(subscriptions, records);
    }

    private boolean processCorrelated(TopicPartition partition, ConsumerRecord<String, byte[]> event) {
        return Correlation.call(CloudEventHeaders.correlation(event.headers()), () -> processOne(partition, event));
    }

    /** @return false if the record, and so those behind it, must wait */
    private boolean processOne(TopicPartition partition, ConsumerRecord<String, byte[]> event) {
        try {
            processor.process(subscriptions.get(event.topic()), event);
            backoff.succeeded(partition);
            return true;
        } catch (RuntimeException | Error failed) {
            // An error, too: the thread must not end while the service goes on.
            LOG.warnf("%s offset %d waits: %s", partition, event.offset(), Trace.ofFailure(failed));
            processor.countFailure(event);
            consumer.seek(partition, event.offset());
            consumer.pause(Set.of(partition));
            backoff.failed(partition, time.instant());
            return false;
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        Set<TopicPartition> fromStart = new HashSet<>();
        for (TopicPartition partition : assigned) {
            OptionalLong stored = subscriptions.get(partition.topic()).startFrom() == StartFrom.BEGINNING
                    ? OptionalLong.empty()
                    : table.storedOffset(partition);
            if (stored.isPresent()) {
                consumer.seek(partition, stored.getAsLong());
            } else {
                fromStart.add(partition);
            }
        }
        consumer.seekToBeginning(fromStart);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        backoff.forget(revoked);
    }
}
