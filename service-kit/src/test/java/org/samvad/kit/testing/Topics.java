package org.samvad.kit.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes topics; each test has its own. */
@ApplicationScoped
public class Topics {

    private static final short ONE_COPY = 1;

    private final String bootstrap;

    Topics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Makes it unless it is there, and waits until it can be written. */
    public Topic make(String name, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            if (!admin.listTopics().names().get().contains(name)) {
                admin.createTopics(List.of(new NewTopic(name, partitions, ONE_COPY)))
                        .all()
                        .get();
            }
            Waiting.upTo(Duration.ofSeconds(10)).until(() -> isThere(admin, name, partitions));
            return new Topic(bootstrap, name, partitions);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isThere(Admin admin, String name, int partitions) throws InterruptedException {
        KafkaFuture<Integer> found = admin.describeTopics(List.of(name))
                .topicNameValues()
                .get(name)
                .thenApply(description -> (int) description.partitions().stream()
                        .filter(partition -> partition.leader() != null)
                        .count());
        try {
            return found.get() == partitions;
        } catch (ExecutionException notYet) {
            return false;
        }
    }
}
