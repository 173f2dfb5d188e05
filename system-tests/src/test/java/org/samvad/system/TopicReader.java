package org.samvad.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.samvad.devstack.Started;

/** The records on the real topics, as anybody who may read them sees them. */
final class TopicReader {

    private final Started stack;

    TopicReader(Started stack) {
        this.stack = stack;
    }

    /** The header {@code ce_correlationid} of all records of this key and type that are there now, oldest first. */
    List<String> correlations(String topic, String key, String type) {
        List<String> found = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.kafkaBootstrap(), "group.id", "reader-" + UUID.randomUUID());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(event.key()) && type.equals(header(event, "ce_type"))) {
                        found.add(header(event, "ce_correlationid"));
                    }
                }
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
