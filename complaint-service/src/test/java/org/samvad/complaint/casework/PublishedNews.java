package org.samvad.complaint.casework;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.KafkaClients;

/** Reads the real topic. */
@ApplicationScoped
class PublishedNews {

    private final KafkaClients clients;

    PublishedNews(KafkaClients clients) {
        this.clients = clients;
    }

    /** Waits until the last event about the reference is of this type, and returns the types of all, in order. */
    List<String> until(UUID contactRef, String last) {
        List<String> types = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            types.clear();
            types.addAll(typesOf(contactRef));
            return !types.isEmpty() && types.getLast().equals(last);
        });
        return types;
    }

    private List<String> typesOf(UUID contactRef) {
        try (KafkaConsumer<String, byte[]> consumer = clients.consumer("test-" + UUID.randomUUID())) {
            List<TopicPartition> partitions = consumer.partitionsFor(ComplaintEvent.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> types = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    if (contactRef.toString().equals(event.key())) {
                        types.add(CloudEventHeaders.type(event.headers())
                                .orElseThrow()
                                .substring("org.samvad.".length()));
                    }
                }
            }
            return types;
        }
    }
}
