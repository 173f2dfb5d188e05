package org.samvad.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.KafkaClients;

/** Sends rows in order and tells which the broker has. Used by one thread. */
@ApplicationScoped
class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);

    private final KafkaClients clients;
    private final String source;

    private @Nullable KafkaProducer<String, String> producer;

    OutboxSender(KafkaClients clients, @ConfigProperty(name = "quarkus.application.name") String source) {
        this.clients = clients;
        this.source = source;
    }

    /**
     * Sends until the first failure.
     *
     * @return the ids acknowledged without a gap from the first; all of them if nothing failed. A row behind a failed
     *     one may have landed and will land again.
     */
    List<Long> send(List<OutboxTable.Row> rows) throws InterruptedException {
        List<Future<RecordMetadata>> answers = begin(rows);
        List<Long> acknowledged = new ArrayList<>(rows.size());
        try {
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
                acknowledged.add(rows.get(acknowledged.size()).id());
            }
        } catch (ExecutionException refused) {
            LOG.warnf(
                    "the broker took %d of %d events: %s",
                    acknowledged.size(),
                    rows.size(),
                    refused.getCause().getClass().getName());
            // What is still in the producer's memory must not land after the repetition that follows.
            close();
        }
        return acknowledged;
    }

    /** Hands over rows until one fails at once; its answer is the last. */
    private List<Future<RecordMetadata>> begin(List<OutboxTable.Row> rows) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (OutboxTable.Row row : rows) {
            Future<RecordMetadata> answer = begin(row);
            answers.add(answer);
            if (answer.state() == Future.State.FAILED) {
                break;
            }
        }
        return answers;
    }

    private Future<RecordMetadata> begin(OutboxTable.Row row) throws InterruptedException {
        try {
            return producer().send(toRecord(row));
        } catch (InterruptException stopping) {
            throw new InterruptedException();
        } catch (KafkaException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private ProducerRecord<String, String> toRecord(OutboxTable.Row row) {
        // The record's own timestamp would otherwise tell the millisecond.
        long timestamp = row.eventHour().toEpochMilli();
        var event = new ProducerRecord<>(row.topic(), null, timestamp, row.key(), row.body());
        CloudEventHeaders.write(event.headers(), row.eventId(), row.eventType(), source, row.eventHour());
        row.correlation().ifPresent(id -> CloudEventHeaders.writeCorrelation(event.headers(), id));
        return event;
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = clients.producer();
        }
        return producer;
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
