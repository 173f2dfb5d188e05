package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.qrcode.QrCodeEvent;

/** Who publishes and who consumes what: the document of the events, the brokers' rights and the services say the same. */
class PublishersAndConsumersTest {

    private static final Map<String, String> TOPICS = Map.of(
            "ComplaintEvent", ComplaintEvent.TOPIC,
            "DirectoryEvent", DirectoryEvent.TOPIC,
            "NotificationEvent", NotificationEvent.TOPIC,
            "QrCodeEvent", QrCodeEvent.TOPIC);

    private static final Pattern NAME = Pattern.compile("(?m)^quarkus\\.application\\.name=(.+)$");
    private static final Pattern HANDLER = Pattern.compile("implements EventHandler<(\\w+)>");
    private static final Pattern SENDING = Pattern.compile("outbox\\.add(?:All)?\\((\\w+)\\.TOPIC");

    /** The name is what the records carry as their source, and the consumer group. */
    @Test
    void theDocumentNamesTheServicesAsTheyNameThemselves() throws IOException {
        assertThat(document()).containsExactlyInAnyOrderElementsOf(services());
    }

    @Test
    void theBrokersLetEachServiceDoWhatItDoesAndNoMore() {
        assertThat(rights()).containsExactlyInAnyOrderElementsOf(services());
    }

    private static Set<String> document() throws IOException {
        JsonNode document = new YAMLMapper().readTree(Repository.text("docs/api/asyncapi.yaml"));
        Set<String> said = new TreeSet<>();
        document.path("operations").properties().forEach(entry -> {
            JsonNode operation = entry.getValue();
            String service = entry.getKey().split("\\.")[0];
            String topic = document.at(operation.at("/channel/$ref").asText().substring(1))
                    .path("address")
                    .asText();
            String group = operation.at("/bindings/kafka/groupId/const").asText();
            boolean sends = operation.path("action").asText().equals("send");
            assertThat(operation.path("title").asText()).startsWith(service + (sends ? " publishes" : " consumes"));
            said.add(sends ? sends(service, topic) : receives(service, topic, group));
        });
        return said;
    }

    private static Set<String> rights() {
        Set<String> may = new TreeSet<>();
        for (KafkaUser user : Manifests.written("production").all(KafkaUser.class)) {
            String service = user.getMetadata().getName().replaceFirst("^kafka-", "");
            List<AclRule> rules = ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization()).getAcls();
            String groups = String.join(
                    ",",
                    rules.stream()
                            .filter(rule -> rule.getResource() instanceof AclRuleGroupResource)
                            .map(rule -> ((AclRuleGroupResource) rule.getResource()).getName())
                            .toList());
            for (AclRule rule : rules) {
                if (rule.getResource() instanceof AclRuleTopicResource topic) {
                    rule.getOperations().stream()
                            .filter(operation -> operation != AclOperation.DESCRIBE)
                            .map(operation -> operation == AclOperation.WRITE
                                    ? sends(service, topic.getName())
                                    : receives(service, topic.getName(), groups))
                            .forEach(may::add);
                }
            }
        }
        return may;
    }

    /** By their own code: its handlers, what it puts into its outbox, and the name in its settings. */
    private static Set<String> services() {
        Set<String> does = new TreeSet<>();
        for (String folder : Repository.SERVICES) {
            String name = found(NAME, Repository.text(folder + "/src/main/resources/application.properties"))
                    .findFirst()
                    .orElseThrow();
            Repository.files(folder + "/src/main/java", ".java").stream()
                    .map(Repository::text)
                    .forEach(code -> {
                        found(SENDING, code).map(TOPICS::get).forEach(topic -> does.add(sends(name, topic)));
                        found(HANDLER, code).map(TOPICS::get).forEach(topic -> does.add(receives(name, topic, name)));
                    });
        }
        return does;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String sends(String service, String topic) {
        return service + " sends " + topic;
    }

    private static String receives(String service, String topic, String group) {
        return service + " receives " + topic + " as " + group;
    }
}
