package org.samvad.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * How many records this copy has still to do, by topic. Nothing is committed to Kafka, so that only the consumer itself can
 * tell; the client's own figures leave out what it has fetched and not done, and stand still while a partition is paused.
 */
@ApplicationScoped
class LagMeter {

    private static final Logger LOG = Logger.getLogger(LagMeter.class);

    /** One small request to the broker each time. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final InstantSource time;
    private final Map<String, Double> behind = new ConcurrentHashMap<>();

    private Instant due = Instant.MIN;

    LagMeter(MeterRegistry meters, InstantSource time) {
        this.meters = meters;
        this.time = time;
    }

    /** Shows these topics: as not-a-number until they are measured, and while the broker does not answer. */
    void expect(Set<String> topics) {
        for (String topic : topics) {
            behind.put(topic, Double.NaN);
            Gauge.builder("samvad.inbox.lag.records", behind, all -> all.get(topic))
                    .tag("topic", topic)
                    .register(meters);
        }
    }

    /** Only between two polls: the position is then that of the first record that is not done. */
    void measureWhenDue(KafkaConsumer<?, ?> consumer) {
        Instant now = time.instant();
        Set<TopicPartition> assigned = consumer.assignment();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(EVERY);
        try {
            // Without a partition, because other copies have them all, there is nothing to do.
            Map<TopicPartition, Long> ends = assigned.isEmpty() ? Map.of() : consumer.endOffsets(assigned, PATIENCE);
            behind.replaceAll((topic, before) -> ends.entrySet().stream()
                    .filter(end -> end.getKey().topic().equals(topic))
                    .mapToDouble(end -> Math.max(0, end.getValue() - consumer.position(end.getKey(), PATIENCE)))
                    .sum());
        } catch (RetriableException unreachable) {
            behind.replaceAll((topic, before) -> Double.NaN);
            LOG.debug("how far the inbox is behind is not known");
        }
    }
}
