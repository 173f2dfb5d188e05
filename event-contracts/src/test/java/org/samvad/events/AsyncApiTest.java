package org.samvad.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samvad.events.Samples.Sample;
import org.samvad.kit.kafka.CloudEventHeaders;

/** docs/api/asyncapi.yaml says what the records say, in everything but the words. */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of("description", "title");

    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(Files.readString(Path.of("../docs/api/asyncapi.yaml")));
    }

    @Test
    void itIsAnAsyncApiDocument() throws IOException {
        try (InputStream schema = AsyncApiTest.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            assertThat(validator(JSON.readTree(schema)).validate(document)).isEmpty();
        }
    }

    @Test
    void everyTopicIsAChannelWithAllItsEventsAndNoOther() {
        Set<String> described = new TreeSet<>();
        for (JsonNode channel : document.path("channels")) {
            described.add(channel.path("address").asText() + names(channel.path("messages")));
        }
        Set<String> promised = new TreeSet<>();
        for (Class<?> root : Samples.ROOTS) {
            promised.add(topicOf(root) + eventsOf(root));
        }
        assertThat(described).isEqualTo(promised);
    }

    @Test
    void everySchemaIsThatOfItsRecord() {
        RecordSchemas expected = new RecordSchemas();
        Samples.ROOTS.forEach(
                root -> Arrays.stream(root.getPermittedSubclasses()).forEach(expected::add));
        ObjectNode described = document.path("components").path("schemas").deepCopy();
        described.remove("CloudEventHeaders");
        assertThat(sorted(withoutWords(described))).isEqualTo(sorted(expected.all()));
    }

    @Test
    void theExamplesAreTheGoldenFilesAndFitTheSchemas() throws IOException {
        List<String> shown = new ArrayList<>();
        for (JsonNode message : document.path("components").path("messages")) {
            JsonSchema payload = validator(resolved(message.path("payload")));
            for (JsonNode example : message.path("examples")) {
                String name = example.path("name").asText();
                shown.add(name);
                assertThat(example.path("payload")).as(name).isEqualTo(golden(name));
                assertThat(payload.validate(golden(name))).as(name).isEmpty();
            }
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Samples.all().stream().map(Sample::golden).toList());
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        for (Sample sample : Samples.all()) {
            JsonNode message = message(sample);
            ObjectNode sent = sentHeaders(sample, publisherOf(sample));
            assertThat(validator(resolved(message.path("headers"))).validate(sent))
                    .as(sample.golden())
                    .isEmpty();
            assertThat(message.path("name")).isEqualTo(sent.path("ce_type"));
            sent.put("ce_type", "org.samvad.Another");
            assertThat(validator(resolved(message.path("headers"))).validate(sent))
                    .isNotEmpty();
        }
        JsonNode headers = document.path("components").path("schemas").path("CloudEventHeaders");
        assertThat(names(headers.path("properties")))
                .isEqualTo(names(sentHeaders(Samples.all().getFirst(), "qr-service")));
    }

    @Test
    void theKeysAreThoseOfTheRecords() {
        for (Sample sample : Samples.all()) {
            JsonSchema key = validator(
                    message(sample).path("bindings").path("kafka").path("key").deepCopy());
            assertThat(key.validate(JSON.getNodeFactory().textNode(sample.key())))
                    .as(sample.golden())
                    .isEmpty();
            assertThat(key.validate(JSON.getNodeFactory().textNode("x" + sample.key())))
                    .as(sample.golden())
                    .isNotEmpty();
        }
    }

    private static JsonNode message(Sample sample) {
        return document.path("components")
                .path("messages")
                .path(sample.event().getClass().getSimpleName());
    }

    /** Who publishes is said once, by the operation that sends; packaging-tests compares it with the services. */
    private static String publisherOf(Sample sample) {
        String event = sample.event().getClass().getSimpleName();
        return document.path("operations").properties().stream()
                .filter(operation ->
                        operation.getValue().path("action").asText().equals("send"))
                .filter(operation -> document.at(operation
                                .getValue()
                                .path("channel")
                                .path("$ref")
                                .asText()
                                .substring(1))
                        .path("messages")
                        .has(event))
                .map(operation -> operation.getKey().split("\\.")[0])
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode sentHeaders(Sample sample, String publisher) {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.write(
                headers,
                UUID.randomUUID(),
                CloudEventHeaders.typeOf(sample.event().getClass()),
                publisher,
                Instant.parse("2026-11-23T05:30:00Z"));
        CloudEventHeaders.writeCorrelation(headers, UUID.randomUUID());
        ObjectNode sent = JSON.createObjectNode();
        headers.forEach(header -> sent.put(header.key(), new String(header.value())));
        return sent;
    }

    private static JsonSchema validator(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** With the document's components in reach. */
    private static JsonNode resolved(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        return whole;
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = AsyncApiTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }

    private static String topicOf(Class<?> root) {
        try {
            return (String) root.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Set<String> eventsOf(Class<?> root) {
        Set<String> names = new TreeSet<>();
        for (Class<?> event : root.getPermittedSubclasses()) {
            names.add(event.getSimpleName());
        }
        return names;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A reference that stands in allOf only to have words beside it is that reference. */
    private static JsonNode withoutWords(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode bare = JSON.createObjectNode();
            object.properties().forEach(entry -> {
                if (!(WORDS.contains(entry.getKey()) && entry.getValue().isTextual())) {
                    bare.set(entry.getKey(), withoutWords(entry.getValue()));
                }
            });
            return bare.size() == 1 && bare.path("allOf").size() == 1
                    ? bare.path("allOf").get(0)
                    : bare;
        }
        if (schema instanceof ArrayNode array) {
            ArrayNode bare = JSON.createArrayNode();
            array.forEach(item -> bare.add(withoutWords(item)));
            return bare;
        }
        return schema;
    }

    private static String sorted(JsonNode schemas) {
        Set<String> lines = new TreeSet<>();
        schemas.properties().forEach(entry -> lines.add(entry.getKey() + " " + entry.getValue()));
        return String.join("\n", lines);
    }
}
