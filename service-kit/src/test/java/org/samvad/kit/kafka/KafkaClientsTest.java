package org.samvad.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaClientsTest {

    private static final int BELOW = 100;
    private static final int ABOVE = 300;

    @Test
    void settingsFromFilesAndFromTheEnvironmentReachTheClients() {
        KafkaClients clients = clients(
                Map.of("kafka.bootstrap.servers", "broker:9092", "kafka.security.protocol", "SSL"),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "other:9092",
                        "KAFKA_SASL_MECHANISM",
                        "SCRAM-SHA-512",
                        "KAFKAESQUE",
                        "x"));
        for (Map<String, Object> settings :
                java.util.List.of(clients.producerSettings(), clients.consumerSettings("g"))) {
            assertThat(settings)
                    .containsEntry("bootstrap.servers", "other:9092")
                    .containsEntry("security.protocol", "SSL")
                    .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                    .doesNotContainKeys("x", "esque", "kafkaesque");
        }
    }

    @Test
    void whatTheOutboxAndTheInboxRelyOnCanNotBeChangedFromOutside() {
        KafkaClients clients = clients(
                Map.of(
                        "kafka.bootstrap.servers",
                        "broker:9092",
                        "kafka.acks",
                        "0",
                        "kafka.enable.idempotence",
                        "false"),
                Map.of("KAFKA_ENABLE_AUTO_COMMIT", "true", "KAFKA_AUTO_OFFSET_RESET", "latest", "KAFKA_GROUP_ID", "x"));
        assertThat(clients.producerSettings()).containsEntry("acks", "all").containsEntry("enable.idempotence", true);
        assertThat(clients.consumerSettings("service"))
                .containsEntry("group.id", "service")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("auto.offset.reset", "earliest");
    }

    private static KafkaClients clients(Map<String, String> file, Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(file, "file", BELOW), new EnvConfigSource(environment, ABOVE))
                .build();
        return new KafkaClients(config);
    }
}
