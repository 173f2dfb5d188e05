package org.samvad.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.UnreadableEventException;

/** One record, one transaction: claim, effect and offset, or a place among the parked. */
@ApplicationScoped
class RecordProcessor {

    private static final Logger LOG = Logger.getLogger(RecordProcessor.class);

    private static final List<String> OUTCOMES = List.of("done", "repeated", "parked", "failed");

    private final InboxTable table;
    private final MeterRegistry meters;

    RecordProcessor(InboxTable table, MeterRegistry meters) {
        this.table = table;
        this.meters = meters;
    }

    /** Returns once the record is done with. Any exception means: not done, try again. */
    void process(Subscription<?> subscription, ConsumerRecord<String, byte[]> event) {
        Optional<UUID> id = CloudEventHeaders.id(event.headers());
        if (id.isEmpty()) {
            park(event, ParkReason.NO_EVENT_ID, "no header ce_id with a UUID");
            return;
        }
        try {
            Optional<Runnable> effect =
                    subscription.effect(CloudEventHeaders.type(event.headers()).orElse(""), bodyOf(event));
            if (effect.isEmpty()) {
                park(event, ParkReason.UNKNOWN_TYPE, "not an event of this topic");
            } else {
                apply(id.get(), effect.get(), event);
            }
        } catch (UnreadableEventException unreadable) {
            park(event, ParkReason.UNREADABLE, String.valueOf(unreadable.getMessage()));
        } catch (UnprocessableEventException refused) {
            park(event, ParkReason.REFUSED, String.valueOf(refused.getMessage()));
        }
    }

    private static byte[] bodyOf(ConsumerRecord<String, byte[]> event) {
        // A tombstone of a compacted topic has no body; no publisher here writes one.
        return event.value() == null ? new byte[0] : event.value();
    }

    private void apply(UUID id, Runnable effect, ConsumerRecord<String, byte[]> event) {
        boolean first = QuarkusTransaction.requiringNew().call(() -> {
            boolean claimed = table.claim(id);
            if (claimed) {
                effect.run();
            }
            table.storeOffset(partitionOf(event), event.offset() + 1);
            return claimed;
        });
        countDone(event, first);
    }

    private void park(ConsumerRecord<String, byte[]> event, ParkReason reason, String detail) {
        QuarkusTransaction.requiringNew().run(() -> {
            table.park(partitionOf(event), event.offset(), reason);
            table.storeOffset(partitionOf(event), event.offset() + 1);
        });
        LOG.errorf("parked %s offset %d: %s, %s", partitionOf(event), event.offset(), reason, detail);
        count(event, "parked");
    }

    /** @param first whether the event had its effect now, and not at an earlier time */
    void countDone(ConsumerRecord<String, byte[]> event, boolean first) {
        count(event, first ? "done" : "repeated");
    }

    void countFailure(ConsumerRecord<String, byte[]> event) {
        count(event, "failed");
    }

    private void count(ConsumerRecord<String, byte[]> event, String outcome) {
        counter(event.topic(), outcome).increment();
    }

    /** Counts from the start, so that the first failure is a rise. */
    void expect(String topic) {
        OUTCOMES.forEach(outcome -> counter(topic, outcome));
    }

    private Counter counter(String topic, String outcome) {
        return meters.counter("samvad.inbox.records", "topic", topic, "outcome", outcome);
    }

    static TopicPartition partitionOf(ConsumerRecord<String, byte[]> event) {
        return new TopicPartition(event.topic(), event.partition());
    }
}
