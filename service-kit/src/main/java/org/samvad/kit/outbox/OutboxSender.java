package org.samvad.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.KafkaClients;

/** Sends rows in order and tells which the broker has. Used by one thread. */
@ApplicationScoped
class OutboxSender {

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
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (OutboxTable.Row row : rows) {
            Future<RecordMetadata> answer = producer().send(toRecord(row));
            answers.add(answer);
            if (answer.state() == Future.State.FAILED) {
                break;
            }
        }
        List<Long> acknowledged = new ArrayList<>(rows.size());
        for (int index = 0; index < answers.size(); index++) {
            try {
                answers.get(index).get();
            } catch (ExecutionException refused) {
                // What is still in the producer's memory must not land after the repetition that follows.
                close();
                break;
            }
            acknowledged.add(rows.get(index).id());
        }
        return acknowledged;
    }

    private ProducerRecord<String, String> toRecord(OutboxTable.Row row) {
        // The record's own timestamp would otherwise tell the millisecond.
        long timestamp = row.eventHour().toEpochMilli();
        var event = new ProducerRecord<>(row.topic(), null, timestamp, row.key(), row.body());
        CloudEventHeaders.write(event.headers(), row.eventId(), row.eventType(), source, row.eventHour());
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
