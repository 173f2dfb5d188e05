package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.ServiceTest;

/** A whole subdivision gets its codes by one request. */
@QuarkusTest
class BulkResourceTest extends ServiceTest {

    private static final String BULK = CODES + "/bulk";

    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject
    DataSource database;

    private String subdivision;

    /** Each test has its own subdivision with two stations that are active and one that is not. */
    @BeforeEach
    void makeSubdivision() {
        subdivision = "BULK" + (char) ('A' + MADE.getAndIncrement());
        Map<String, String> name = Map.of("en", "Bulk", "hi", "थोक");
        put("/api/v1/subdivisions/" + subdivision, Map.of("name", name));
        for (String station : List.of("ONE", "TWO", "OLD")) {
            put(
                    "/api/v1/stations/" + subdivision + "-" + station,
                    Map.of(
                            "subdivision",
                            subdivision,
                            "name",
                            Map.of("en", station, "hi", "थाना"),
                            "type",
                            "STATION",
                            "activity",
                            station.equals("OLD") ? "INACTIVE" : "ACTIVE"));
        }
    }

    private void put(String path, Map<String, ?> body) {
        admin().contentType(ContentType.JSON).body(body).put(path).then().statusCode(201);
    }

    private ValidatableResponse post(Map<String, ?> body) {
        return admin().contentType(ContentType.JSON).body(body).post(BULK).then();
    }

    private Map<String, ?> order(String... placements) {
        return Map.of("subdivision", subdivision, "placements", List.of(placements), "language", "EN");
    }

    @Test
    void everyActiveStationGetsACodeForEachPlace() {
        List<String> stations = post(order("RECEPTION", "GATE", "GATE"))
                .statusCode(200)
                .body("issued", hasSize(4))
                .body("issued.language", everyItem(equalTo("EN")))
                .body("issued.images.png", everyItem(startsWith(CODES)))
                .body("kept", equalTo(0))
                .extract()
                .path("issued.stationCode");
        assertThat(stations)
                .containsExactly(
                        subdivision + "-ONE", subdivision + "-ONE", subdivision + "-TWO", subdivision + "-TWO");
    }

    @Test
    void placeThatHasItsCodeKeepsItAndTheSameAgainChangesNothing() {
        issue(subdivision + "-ONE");
        post(order("RECEPTION", "GATE")).body("issued", hasSize(3)).body("kept", equalTo(1));
        post(order("RECEPTION", "GATE")).body("issued", hasSize(0)).body("kept", equalTo(4));
    }

    @Test
    void placeWhoseCodeWasRevokedGetsANewOne() {
        String code = issue(subdivision + "-ONE").codeId();
        post(order("RECEPTION")).body("issued", hasSize(1));
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "stolen"))
                .post(CODES + "/" + code + "/revoke")
                .then()
                .statusCode(200);
        post(order("RECEPTION"))
                .body("issued.stationCode", equalTo(List.of(subdivision + "-ONE")))
                .body("kept", equalTo(1));
    }

    private String codeOfAKeyThatIsGone(@Nullable String placement) throws SQLException {
        String id = new CodeIds(RandomGenerator.getDefault()).draw().value();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into printed_code (id, key_id, station_code, placement_code, placement_en, placement_hi,
                                                  state, version)
                        values (?, 'Z', ?, ?, 'Place', 'जगह', 'ACTIVE', 1)""")) {
            insert.setString(1, id);
            insert.setString(2, subdivision + "-ONE");
            insert.setString(3, placement);
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void codesWhoseKeyIsGoneAreReplacedAndQueuedToBePrinted() throws SQLException {
        String usual = codeOfAKeyThatIsGone("RECEPTION");
        String own = codeOfAKeyThatIsGone(null);
        String notAsked = codeOfAKeyThatIsGone("GATE");

        post(order("RECEPTION")).statusCode(200).body("issued", hasSize(3)).body("kept", equalTo(0));

        List<String> queued = admin().get(CODES + "/reprints").path("codeId");
        for (String old : List.of(usual, own)) {
            String successor = admin().get(CODES + "/" + old)
                    .then()
                    .body("state", equalTo("REPLACED"))
                    .extract()
                    .path("replacedBy");
            admin().get(CODES + "/" + successor).then().body("url", notNullValue());
            assertThat(queued).contains(successor);
        }
        admin().get(CODES + "/" + notAsked).then().body("state", equalTo("ACTIVE"));
        post(order("RECEPTION")).body("issued", hasSize(0)).body("kept", equalTo(2));
    }

    @Test
    void moreThan500AtOnceAreRefusedAndFewerAreNot() {
        List<String> all = admin().get(CODES + "/placements").path("code");
        String[] places = all.toArray(String[]::new);
        int stations = BulkIssue.MOST / places.length + 1;
        for (int more = 2; more < stations; more++) {
            put(
                    "/api/v1/stations/" + subdivision + "-N" + more,
                    Map.of(
                            "subdivision",
                            subdivision,
                            "name",
                            Map.of("en", "More", "hi", "थाना"),
                            "type",
                            "STATION",
                            "activity",
                            "ACTIVE"));
        }
        post(order(places)).statusCode(409).body("type", endsWith("too-many-codes"));
        post(order("RECEPTION")).body("issued", hasSize(stations)).body("kept", equalTo(0));
        post(order(places))
                .statusCode(200)
                .body("issued", hasSize(stations * (places.length - 1)))
                .body("kept", equalTo(stations));
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsIssued() {
        post(order("RECEPTION", "ROOF")).statusCode(400).body("errors.field", equalTo(List.of("placements")));
        post(order()).statusCode(400).body("errors.field", equalTo(List.of("placements")));
        post(Map.of("subdivision", "NOWHERE", "placements", List.of("GATE")))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("subdivision")));
        post(order("RECEPTION")).body("kept", equalTo(0));
    }
}
