package org.samvad.qr.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.time.Hour;
import org.samvad.qr.code.CodeIssue;
import org.samvad.qr.code.IssueCode;
import org.samvad.qr.code.IssueOutcome;
import org.samvad.qr.code.PlacementChoice;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;
import org.samvad.qr.testing.TopicReader;
import org.samvad.qr.testing.TopicReader.Seen;

/** What another service reads from the real topics. */
@QuarkusTest
class PublishedEventsTest extends ServiceTest {

    private static final String STATIONS_TOPIC = "samvad.stations.v1";
    private static final String CODES_TOPIC = "samvad.qr-codes.v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    CodeIssue issue;

    private List<Seen> read(String topic, Predicate<Seen> until) {
        try (TopicReader reader = new TopicReader(bootstrap, topic)) {
            return reader.until(until);
        }
    }

    private static Predicate<Seen> key(String key) {
        return seen -> seen.key().equals(key);
    }

    private static Predicate<Seen> version(String key, int version) {
        return key(key).and(seen -> seen.body().get("version").asInt() == version);
    }

    private static List<JsonNode> of(List<Seen> seen, String key) {
        return seen.stream().filter(key(key)).map(Seen::body).toList();
    }

    private void put(String path, Object body) {
        admin().contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    @Test
    void seededDirectoryIsOnItsTopic() {
        List<Seen> seen = read(STATIONS_TOPIC, key("station:DST-TRF"));
        JsonNode subdivision = of(seen, "subdivision:BHN").getFirst();
        assertThat(subdivision.get("liveFrom").asText())
                .isEqualTo(LocalDate.now(Hour.INDIA).toString());
        assertThat(subdivision.get("name").get("hi").asText()).isEqualTo("भिलाई नगर");
        JsonNode station = of(seen, "station:BHN-SUP").getFirst();
        assertThat(station.get("subdivision").asText()).isEqualTo("BHN");
        assertThat(station.get("type").asText()).isEqualTo("STATION");
        assertThat(station.get("activity").asText()).isEqualTo("ACTIVE");
        assertThat(seen).extracting(Seen::type).contains("org.samvad.SubdivisionChanged", "org.samvad.StationChanged");
    }

    @Test
    void everyChangeOfASubdivisionRaisesItsVersionAndTheSameAgainDoesNot() {
        Map<String, Object> body = new HashMap<>(Map.of("name", Map.of("en", "Events", "hi", "घटना")));
        put("/api/v1/subdivisions/EVT", body);
        put("/api/v1/subdivisions/EVT", body);
        body.put("liveFrom", "2099-01-26");
        put("/api/v1/subdivisions/EVT", body);
        List<Seen> seen = read(STATIONS_TOPIC, version("subdivision:EVT", 2));
        List<JsonNode> events = of(seen, "subdivision:EVT");
        assertThat(events).hasSize(2);
        assertThat(events.getLast().get("liveFrom").asText()).isEqualTo("2099-01-26");
    }

    @Test
    void issuedCodeIsPublishedWithStationAndPlacement() {
        IssuedCode code = issue("BHN-SUP");
        JsonNode event =
                of(read(CODES_TOPIC, key(code.codeId())), code.codeId()).getFirst();
        assertThat(event.get("station").asText()).isEqualTo("BHN-SUP");
        assertThat(event.get("placement").get("en").asText()).isEqualTo("Reception desk");
        assertThat(event.get("state").asText()).isEqualTo("ACTIVE");
        assertThat(event.get("version").asInt()).isEqualTo(1);
        assertThat(event.toString()).doesNotContain(code.token());
    }

    @Test
    void rotationPublishesTheNewCodeBeforeItRetiresTheOldOne() {
        IssuedCode old = issue("BHN-SUP");
        String successor = admin().contentType(ContentType.JSON)
                .post(CODES + "/" + old.codeId() + "/rotate")
                .then()
                .statusCode(201)
                .extract()
                .path("codeId");
        List<Seen> seen = read(CODES_TOPIC, version(old.codeId(), 2));
        JsonNode retired = of(seen, old.codeId()).getLast();
        assertThat(retired.get("state").asText()).isEqualTo("REPLACED");
        assertThat(retired.get("replacedBy").asText()).isEqualTo(successor);
        assertThat(of(read(CODES_TOPIC, key(successor)), successor)).hasSize(1);
    }

    @Test
    void revocationIsPublishedWithoutItsReason() {
        IssuedCode code = issue("BHN-SUP");
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "A reason of the house"))
                .post(CODES + "/" + code.codeId() + "/revoke")
                .then()
                .statusCode(200);
        JsonNode event =
                of(read(CODES_TOPIC, version(code.codeId(), 2)), code.codeId()).getLast();
        assertThat(event.get("state").asText()).isEqualTo("REVOKED");
        assertThat(event.toString()).doesNotContain("reason");
    }

    @Test
    void rolledBackIssuePublishesNothing() {
        IssueCode request = new IssueCode("BHN-SUP", new PlacementChoice.Usual("GATE"), PageLanguage.HI, "qr.admin");
        QuarkusTransaction.begin();
        IssueOutcome outcome = issue.issue(request);
        QuarkusTransaction.rollback();
        String rolledBack = ((IssueOutcome.Issued) outcome).code().id().value();
        // What is committed later is sent later: once it is there, the other would have been.
        IssuedCode later = issue("BHN-SUP");
        List<Seen> seen = read(CODES_TOPIC, key(later.codeId()));
        assertThat(of(seen, rolledBack)).isEmpty();
        admin().get(CODES + "/" + rolledBack).then().statusCode(404);
    }
}
