package org.samvad.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.samvad.kit.correlation.Correlation;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.UnreadableEventException;
import org.samvad.kit.problem.Trace;

/**
 * All records of a poll in one transaction: one claim, one commit and one offset a partition. It is for records that
 * give no trouble; whatever goes wrong, nothing has happened, and {@link RecordProcessor} takes them one by one.
 */
@ApplicationScoped
class BatchProcessor {

    private static final Logger LOG = Logger.getLogger(BatchProcessor.class);

    /**
     * A batch holds the locks of many rows, so it may stand in a ring with a request that holds one. It gives way
     * before PostgreSQL looks for such rings (deadlock_timeout, 1 s), so that the request is never the one that fails.
     */
    private static final Duration FOR_A_LOCK = Duration.ofMillis(400);

    private final InboxTable table;
    private final RecordProcessor processor;

    BatchProcessor(InboxTable table, RecordProcessor processor) {
        this.table = table;
        this.processor = processor;
    }

    private record Step(UUID id, Runnable effect, ConsumerRecord<String, byte[]> event) {}

    /** @return whether all are done; if not, none is */
    boolean process(Map<String, Subscription<?>> subscriptions, ConsumerRecords<String, byte[]> records) {
        try {
            List<Step> steps = new ArrayList<>(records.count());
            for (ConsumerRecord<String, byte[]> event : records) {
                Optional<Step> step = understand(subscriptions.get(event.topic()), event);
                if (step.isEmpty()) {
                    return false;
                }
                steps.add(step.get());
            }
            List<Boolean> first = QuarkusTransaction.requiringNew().call(() -> apply(steps, records));
            for (int index = 0; index < steps.size(); index++) {
                processor.countDone(steps.get(index).event(), first.get(index));
            }
            return true;
        } catch (RuntimeException | Error failed) {
            LOG.debug("a batch is taken apart: " + Trace.ofFailure(failed));
            return false;
        }
    }

    /** Empty if it will have to be parked. */
    private static Optional<Step> understand(Subscription<?> subscription, ConsumerRecord<String, byte[]> event) {
        Optional<UUID> id = CloudEventHeaders.id(event.headers());
        if (id.isEmpty() || event.value() == null) {
            return Optional.empty();
        }
        try {
            String type = CloudEventHeaders.type(event.headers()).orElse("");
            return subscription.effect(type, event.value()).map(effect -> new Step(id.get(), effect, event));
        } catch (UnreadableEventException unreadable) {
            return Optional.empty();
        }
    }

    /** @return of each step whether it was the first of its id */
    private List<Boolean> apply(List<Step> steps, ConsumerRecords<String, byte[]> records) {
        table.waitForLocksAtMost(FOR_A_LOCK);
        Set<UUID> fresh =
                table.claimAll(steps.stream().map(Step::id).collect(LinkedHashSet::new, Set::add, Set::addAll));
        List<Boolean> first = new ArrayList<>(steps.size());
        for (Step step : steps) {
            // Taken out of the set, so that a copy further behind in this very batch is a repetition.
            boolean isFirst = fresh.remove(step.id());
            if (isFirst) {
                run(step);
            }
            first.add(isFirst);
        }
        for (TopicPartition partition : records.partitions()) {
            table.storeOffset(partition, records.records(partition).getLast().offset() + 1);
        }
        return first;
    }

    private static void run(Step step) {
        Correlation.call(CloudEventHeaders.correlation(step.event().headers()), () -> {
            step.effect().run();
            return step.id();
        });
    }
}
