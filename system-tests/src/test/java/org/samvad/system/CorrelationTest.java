package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.system.Api.Answer;

/**
 * The id with which an operator follows one request through the logs (docs/adr/0009): from complaint-service over Kafka to
 * notification-service, and with the event that this answers with over Kafka back again.
 */
@ExtendWith(RunningSamvad.class)
class CorrelationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String PHONE = "9000000777";
    private static final String COMPLAINTS = "samvad.complaints.v1";
    private static final String NOTIFICATIONS = "samvad.notifications.v1";

    private static Api api;
    private static SmsInbox inbox;
    private static TopicReader topics;
    private static Stores stores;

    @BeforeAll
    static void open() {
        api = new Api(RunningSamvad.started());
        inbox = new SmsInbox(RunningSamvad.started().smsInboxUrl());
        topics = new TopicReader(RunningSamvad.started());
        stores = new Stores(RunningSamvad.started());
    }

    @Test
    void whatFailsInTwoServicesBecauseOfOneRequestHasTheSameIdInBothLogsAndOnKafka() throws Exception {
        String words = "correlation-" + Unique.word();
        Answer filed = file(words);
        String contactRef = contactRef(filed.text("contactTicket"));
        await().atMost(PATIENCE).until(() -> !inbox.of(PHONE).isEmpty());
        new Casebook(api).act(words, "resolve", Map.of("text", "देखा गया।"));

        RefusingTable.of(RunningSamvad.started(), "complaint", "contact_state").during(() -> {
            String id = RefusingTable.of(RunningSamvad.started(), "notification", "contact")
                    .during(() -> {
                        close(filed.text("trackingCode"));
                        return awaitWarning("notification", COMPLAINTS, idOfTheClosing(contactRef));
                    });
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(topics.correlations(NOTIFICATIONS, contactRef, "org.samvad.ContactErased"))
                                    .containsExactly(id));
            return awaitWarning("complaint", NOTIFICATIONS, id);
        });

        // Both go on where they stood.
        String state = "select count(*) from contact_state where not reachable and contact_ref = '" + contactRef + "'";
        await().atMost(PATIENCE).until(() -> stores.number("complaint", state) == 1);
        String number =
                "select count(*) from contact where phone_sealed is null and contact_ref = '" + contactRef + "'";
        assertThat(stores.number("notification", number)).isEqualTo(1);
    }

    private static String idOfTheClosing(String contactRef) {
        return await().atMost(PATIENCE)
                .until(
                        () -> topics.correlations(COMPLAINTS, contactRef, "org.samvad.ComplaintClosed"),
                        found -> found.size() == 1)
                .getFirst();
    }

    /** A line of the service's log says that a record of the topic waits, with this id in its context. */
    private static String awaitWarning(String service, String topic, String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(linesOf(service, id))
                        .as("lines of " + service + " with the id " + id)
                        .isNotEmpty()
                        .allSatisfy(line -> {
                            assertThat(line.path("level").asText()).isEqualTo("WARN");
                            assertThat(line.path("message").asText()).contains(topic, " waits: ");
                        }));
        return id;
    }

    private static List<JsonNode> linesOf(String service, String id) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        Path log = Path.of(RunningSamvad.started().processes().get(service).log());
        for (String line : Files.readAllLines(log)) {
            // The last line may be half written.
            if (line.contains(id) && line.endsWith("}")) {
                JsonNode entry = new JsonMapper().readTree(line);
                if (entry.path("mdc").path("correlationId").asText().equals(id)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private static Answer file(String words) {
        Answer filed = api.post(
                "/api/v1/complaints",
                Map.of(
                        "kind", "SUGGESTION",
                        "category", "PATROL",
                        "text", words,
                        "language", "hi",
                        "stationCode", "BHN-SUP"));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        Answer taken = api.post(
                "/api/v1/contacts",
                Map.of("contactTicket", filed.text("contactTicket"), "phone", PHONE, "language", "hi"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        return filed;
    }

    private static void close(String trackingCode) {
        Answer session = api.post("/api/v1/tracking/sessions", Map.of("trackingCode", trackingCode));
        Answer closed = api.post(
                "/api/v1/tracking/feedback",
                Map.of("solved", "SOLVED", "rating", 5, "wish", "CLOSE"),
                "Authorization",
                "Bearer " + session.text("accessToken"));
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    }

    private static String contactRef(String ticket) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(ticket.split("\\.")[1]);
        return new JsonMapper()
                .readTree(new String(claims, StandardCharsets.UTF_8))
                .path("sub")
                .asText();
    }
}
