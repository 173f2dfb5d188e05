package org.samvad.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;

/**
 * Makes Kafka clients with the settings that the outbox and the inbox rely on. Every {@code kafka.*} setting of the
 * service (addresses, TLS, SASL) is passed on; those listed here can't be changed from outside.
 */
@ApplicationScoped
public class KafkaClients {

    private static final String PREFIX = "kafka.";

    private final Config config;

    KafkaClients(Config config) {
        this.config = config;
    }

    /** A producer that loses nothing it was acknowledged for and keeps the order within a partition. */
    public KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(producerSettings(), new StringSerializer(), new StringSerializer());
    }

    Map<String, Object> producerSettings() {
        Map<String, Object> settings = connection();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // Short, because the relay's lock and transaction are open meanwhile.
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        return settings;
    }

    /** A consumer whose offsets are kept by the caller's database. */
    public KafkaConsumer<String, byte[]> consumer(String group) {
        return new KafkaConsumer<>(consumerSettings(group), new StringDeserializer(), new ByteArrayDeserializer());
    }

    Map<String, Object> consumerSettings(String group) {
        Map<String, Object> settings = connection();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // They are one transaction: more would hold the locks of their rows for too long.
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        // A killed member must not hold its partitions for the default 45 s; a topic made later is found within 5 s.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return settings;
    }

    private Map<String, Object> connection() {
        Map<String, Object> settings = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            // An environment variable may be listed as KAFKA_SASL_MECHANISM; no Kafka setting has an underscore.
            String dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
            if (dotted.startsWith(PREFIX)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> settings.put(dotted.substring(PREFIX.length()), value));
            }
        }
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, config.getValue("kafka.bootstrap.servers", String.class));
        // An outage costs at most this long after the broker is back.
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
