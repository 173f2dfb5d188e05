package org.samvad.devstack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path folder;

    @Test
    void recordsAreKeptBetweenRunsAndAfterAKill() throws ExecutionException, InterruptedException {
        try (KafkaBroker broker = start()) {
            send(broker, "samvad.complaints.v1", "first");
        }
        KafkaBroker killed = start();
        send(killed, "samvad.complaints.v1", "second");
        killed.process().kill();
        try (KafkaBroker broker = start()) {
            assertThat(read(broker, "samvad.complaints.v1", 2)).containsExactly("first", "second");
        }
    }

    @Test
    void topicsOfTheServicesAreThereAndNoOtherIsMadeByUsingIt() throws ExecutionException, InterruptedException {
        try (KafkaBroker broker = start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder(
                            "samvad.stations.v1",
                            "samvad.qr-codes.v1",
                            "samvad.complaints.v1",
                            "samvad.notifications.v1");
            assertThat(cleanupPolicy(admin, "samvad.stations.v1")).isEqualTo("compact");
            assertThat(cleanupPolicy(admin, "samvad.qr-codes.v1")).isEqualTo("compact");
            assertThat(cleanupPolicy(admin, "samvad.complaints.v1")).isEqualTo("delete");
            assertThatThrownBy(() -> send(broker, "samvad.misspelt.v1", "lost"))
                    .hasMessageContaining("not present in metadata");
        }
    }

    private KafkaBroker start() {
        return KafkaBroker.start(folder.resolve("kafka"), folder.resolve("kafka.log"));
    }

    private static String cleanupPolicy(Admin admin, String topic) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("cleanup.policy")
                .value();
    }

    private static void send(KafkaBroker broker, String topic, String value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all", "max.block.ms", "3000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker, String topic, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "group.id", "test", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> values = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
                return values.size() >= count;
            });
            return values;
        }
    }
}
