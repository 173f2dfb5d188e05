package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.qrcode.QrCodeEvent;

/** What the operators' resources say about topics and databases is what the scripts for Compose say. */
class EventsAndDatabasesTest {

    private static final List<String> COMPACTED = List.of(DirectoryEvent.TOPIC, QrCodeEvent.TOPIC);
    private static final List<String> KEPT = List.of(ComplaintEvent.TOPIC, NotificationEvent.TOPIC);

    private static final String SETTINGS_OF_KEPT =
            " --config retention.ms=$thirty_five_days --config segment.ms=$one_day";

    @Test
    void theTopicsOfTheEventsAreMadeTheSameWayEverywhere() {
        String script = Repository.text("deploy/kafka/create-topics.sh");
        List<KafkaTopic> topics = Manifests.written("production").all(KafkaTopic.class);

        assertThat(script).contains("--partitions 3", "thirty_five_days=3024000000", "one_day=86400000");
        assertThat(script.lines().filter(line -> line.startsWith("create ")))
                .containsExactlyInAnyOrder(
                        "create " + COMPACTED.get(0) + " --config cleanup.policy=compact",
                        "create " + COMPACTED.get(1) + " --config cleanup.policy=compact",
                        "create " + KEPT.get(0) + SETTINGS_OF_KEPT,
                        "create " + KEPT.get(1) + SETTINGS_OF_KEPT);
        assertThat(topics).hasSize(4).allSatisfy(topic -> {
            String name = topic.getMetadata().getName();
            assertThat(topic.getSpec().getPartitions()).isEqualTo(3);
            assertThat(topic.getSpec().getReplicas()).isEqualTo(3);
            if (COMPACTED.contains(name)) {
                assertThat(topic.getSpec().getConfig()).containsOnlyKeys("cleanup.policy");
            } else {
                assertThat(KEPT).contains(name);
                assertThat(topic.getSpec().getConfig()).containsOnlyKeys("retention.ms", "segment.ms");
                assertThat(topic.getSpec().getConfig().get("retention.ms")).hasToString("3024000000");
                assertThat(topic.getSpec().getConfig().get("segment.ms"))
                        .as("only whole segments are deleted")
                        .hasToString("86400000");
            }
        });
    }

    @Test
    void theDocumentOfTheEventsNamesTheSameTopics() throws IOException {
        JsonNode channels = new YAMLMapper()
                .readTree(Repository.text("docs/api/asyncapi.yaml"))
                .path("channels");
        assertThat(channels).hasSize(4).allSatisfy(channel -> {
            String name = channel.path("address").asText();
            JsonNode topic = channel.path("bindings").path("kafka");
            JsonNode configuration = topic.path("topicConfiguration");
            assertThat(topic.path("topic").asText()).isEqualTo(name);
            assertThat(topic.path("partitions").asInt()).isEqualTo(3);
            if (COMPACTED.contains(name)) {
                assertThat(configuration).hasToString("{\"cleanup.policy\":[\"compact\"]}");
            } else {
                assertThat(KEPT).contains(name);
                assertThat(configuration).hasToString("{\"cleanup.policy\":[\"delete\"],\"retention.ms\":3024000000}");
            }
        });
    }

    @Test
    void onlyItsPublisherMayWriteATopic() {
        assertThat(writers(DirectoryEvent.TOPIC)).containsExactly("kafka-qr-service");
        assertThat(writers(QrCodeEvent.TOPIC)).containsExactly("kafka-qr-service");
        assertThat(writers(ComplaintEvent.TOPIC)).containsExactly("kafka-complaint-service");
        assertThat(writers(NotificationEvent.TOPIC)).containsExactly("kafka-notification-service");
    }

    @Test
    void theLogOfADatabaseQuotesNoStatementAndNoRow() {
        List<String> settings = List.of(
                "log_error_verbosity=terse", "log_min_error_statement=panic", "log_parameter_max_length_on_error=0");

        assertThat(Compose.filledIn().services().get("postgres").path("command"))
                .extracting(JsonNode::asText)
                .containsAll(settings);
        assertThat(Manifests.written("single-node")
                        .get(StatefulSet.class, "postgres")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getArgs())
                .containsAll(settings);
        assertThat(List.of("complaint", "qr", "notification"))
                .allSatisfy(service -> assertThat(Manifests.written("production")
                                .get(CloudNativePg.Cluster.class, service + "-database")
                                .spec()
                                .postgresql()
                                .parameters()
                                .entrySet())
                        .extracting(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .containsAll(settings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "qr", "notification"})
    void theRolesOfADatabaseHaveTheSameRightsEverywhere(String service) {
        CloudNativePg.InitDb made = Manifests.written("production")
                .get(CloudNativePg.Cluster.class, service + "-database")
                .spec()
                .bootstrap()
                .initdb();

        assertThat(made.database()).isEqualTo(service);
        assertThat(made.owner()).isEqualTo(service + "_owner");
        assertThat(made.postInitApplicationSQL())
                .startsWith("CREATE ROLE " + service + "_app LOGIN")
                .containsAll(rights(service))
                .hasSize(rights(service).size() + 1);
    }

    @Test
    void noBackupsLoginOpensWhatAnotherServiceKeeps() {
        Manifests manifests = Manifests.written("production");
        List<String> stores = manifests.all(CloudNativePg.Cluster.class).stream()
                .map(cluster -> cluster.spec().plugins().get(0).parameters().get("barmanObjectName"))
                .toList();

        assertThat(stores).hasSize(3).doesNotHaveDuplicates();
        assertThat(stores)
                .extracting(store -> manifests
                        .get(CloudNativePg.ObjectStore.class, store)
                        .spec()
                        .configuration())
                .allSatisfy(store -> assertThat(
                                store.s3Credentials().accessKeyId().name())
                        .isEqualTo(store.s3Credentials().secretAccessKey().name()))
                .satisfies(all -> {
                    assertThat(all)
                            .extracting(
                                    store -> store.s3Credentials().accessKeyId().name())
                            .doesNotHaveDuplicates();
                    assertThat(all)
                            .extracting(CloudNativePg.StoreConfiguration::destinationPath)
                            .doesNotHaveDuplicates();
                });
    }

    @Test
    void backupsAreGoneBeforeTheyAre35DaysOldAsTheFormSays() {
        // A nightly base backup stays until the next one is as old as this.
        assertThat(Manifests.written("production").all(CloudNativePg.ObjectStore.class))
                .hasSize(3)
                .allSatisfy(store -> assertThat(
                                Integer.parseInt(store.spec().retentionPolicy().replace("d", "")))
                        .isLessThanOrEqualTo(33));
        assertThat(Repository.text("deploy/backup")).contains("-mtime +33 -delete");
        assertThat(List.of("hi", "en"))
                .allSatisfy(
                        language -> assertThat(Repository.text("complaint-service/src/main/resources/messages/intake_"
                                                + language + ".properties")
                                        .lines()
                                        .filter(line -> line.startsWith("reportKept=")))
                                .singleElement()
                                .asString()
                                .contains("35"));
    }

    /** The statements of the script from the first REVOKE on, with this service's names. */
    private static List<String> rights(String service) {
        String sql = Repository.text("deploy/postgres/create-databases.sh")
                .replaceFirst("(?s).*?(?=REVOKE)", "")
                .replaceAll("(?s)\nSQL\n.*", "")
                .replaceAll("\\s+", " ")
                .replace(":\"database\"", service)
                .replace(":\"owner\"", service + "_owner")
                .replace(":\"application\"", service + "_app");
        return Pattern.compile(";\\s*").splitAsStream(sql).toList();
    }

    private static List<String> writers(String topic) {
        return Manifests.written("production").all(KafkaUser.class).stream()
                .filter(user ->
                        mayWrite((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization(), topic))
                .map(user -> user.getMetadata().getName())
                .toList();
    }

    private static boolean mayWrite(KafkaUserAuthorizationSimple rights, String topic) {
        return rights.getAcls().stream()
                .filter(rule -> rule.getOperations().contains(AclOperation.WRITE))
                .anyMatch(rule -> rule.getResource() instanceof AclRuleTopicResource resource
                        && resource.getName().equals(topic));
    }
}
