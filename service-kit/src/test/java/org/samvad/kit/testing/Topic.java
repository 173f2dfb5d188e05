package org.samvad.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the real broker, seen from outside the kit. */
public record Topic(String bootstrap, String name, int partitions) {

    private static final Duration POLL = Duration.ofMillis(50);

    /** All records there are, once there are at least so many; in order within a partition. */
    public List<ConsumerRecord<String, String>> read(int atLeast) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = IntStream.range(0, partitions)
                    .mapToObj(number -> new TopicPartition(name, number))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            Waiting.soon().until(() -> {
                consumer.poll(POLL).forEach(found::add);
                return found.size() >= atLeast && isAtEnd(consumer, all);
            });
            return found;
        }
    }

    private static boolean isAtEnd(KafkaConsumer<?, ?> consumer, List<TopicPartition> all) {
        return consumer.endOffsets(all).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Sends records in order and waits until the broker has them. */
    public void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var future : records.stream().map(producer::send).toList()) {
                future.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
