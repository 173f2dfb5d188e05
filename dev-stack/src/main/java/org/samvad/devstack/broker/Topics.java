package org.samvad.devstack.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The four topics of the services, see the design of the events. */
final class Topics {

    private static final int PARTITIONS = 3;
    private static final short ONE_COPY = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<NewTopic> ALL = List.of(
            compacted("samvad.stations.v1"),
            compacted("samvad.qr-codes.v1"),
            topic("samvad.complaints.v1"),
            topic("samvad.notifications.v1"));

    private Topics() {}

    /** Makes those that are missing. */
    static void create(String bootstrap) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis()));
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(ALL.stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the topics could not be made", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, ONE_COPY);
    }

    private static NewTopic compacted(String name) {
        return topic(name).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }
}
