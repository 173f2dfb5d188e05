package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class HealthResourceTest extends ServiceTest {

    private static final String POSTER = "find { it.codeId == '%s' }.";
    private static final String FINE = "FINE";

    @Inject
    DataSource database;

    private static ValidatableResponse verify(
            RequestSpecification who, IssuedCode code, String scanned, String condition) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("scanned", scanned, "condition", condition))
                .post(CODES + "/" + code.codeId() + "/verify")
                .then();
    }

    private ValidatableResponse health() {
        return admin().get(CODES + "/health").then().statusCode(200);
    }

    private static String forged(IssuedCode code) {
        String token = code.token();
        return token.substring(0, 21) + (token.endsWith("0") ? "1" : "0");
    }

    @Test
    void posterIsDueUntilAnOfficerStoodBeforeIt() {
        IssuedCode code = issue("BHN-SUP");
        String poster = POSTER.formatted(code.codeId());
        health().body(poster + "overdue", equalTo(true));
        verify(admin(), code, code.url(), FINE).statusCode(204);
        health().body(poster + "overdue", equalTo(false)).body(poster + "condition", equalTo(FINE));
    }

    /** Eight letters can be typed at a desk. */
    @Test
    void checkThatWasTypedIsMarkedAndLeavesThePosterDue() {
        IssuedCode code = issue("BHN-SUP");
        String poster = POSTER.formatted(code.codeId());
        verify(admin(), code, code.codeId(), FINE).statusCode(204);
        health().body(poster + "overdue", equalTo(true))
                .body(poster + "typed", equalTo(true))
                .body(poster + "condition", equalTo(FINE));
        console("QR_ADMIN").get("/console/qr/health?lang=en").then().body(containsString("typed, not scanned"));
        verify(admin(), code, code.token(), FINE).statusCode(204);
        verify(admin(), code, code.codeId(), FINE).statusCode(204);
        health().body(poster + "overdue", equalTo(false)).body(poster + "typed", equalTo(true));
    }

    @Test
    void healthTellsHowFarFromTheStationTheCheckWasMade() throws SQLException {
        IssuedCode code = issue("BHN-VAI");
        String poster = POSTER.formatted(code.codeId());
        Map<String, String> place = Map.of("latitude", "21.20000", "longitude", "81.35000");
        admin().contentType(ContentType.JSON)
                .body(Map.of("scanned", code.token(), "condition", FINE, "position", place))
                .post(CODES + "/" + code.codeId() + "/verify")
                .then()
                .statusCode(204);
        health().body(poster + "distance", equalTo(null));
        place("21.19000, 81.35000");
        try {
            health().body(poster + "distance", equalTo(1100));
            console("QR_ADMIN").get("/console/qr/health?lang=en").then().body(containsString("about 1100 m from"));
        } finally {
            place("null, null");
        }
    }

    private void place(String position) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(
                        "update station set (latitude, longitude) = (" + position + ") where code = 'BHN-VAI'")) {
            move.executeUpdate();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QR_ADMIN, DURG, 204",
        "DISTRICT_ADMIN, DURG, 204",
        "REVIEWER, DURG, 204",
        "REVIEWER, BHN, 204",
        "REVIEWER, PTN, 403",
        "STATION_OFFICER, BHN-SUP, 204",
        "STATION_OFFICER, BHN-SMR, 403",
        "AUDITOR, DURG, 403",
        "OPERATOR, DURG, 403"
    })
    void officersCheckThePostersOfTheirOwnUnit(String role, String unit, int status) {
        IssuedCode code = issue("BHN-SUP");
        verify(bearer(tokens().token("officer", role, unit)), code, code.token(), FINE)
                .statusCode(status);
        verify(nobody(), code, code.token(), FINE).statusCode(401);
    }

    @Test
    void whatIsNotThisCodeIsRefused() {
        IssuedCode code = issue("BHN-SUP");
        IssuedCode other = issue("BHN-SUP");
        verify(admin(), code, other.url(), FINE).statusCode(400).body("errors.message", hasItem("is another code"));
        verify(admin(), code, forged(code), FINE)
                .statusCode(400)
                .body("errors.message", hasItem("is not a code of this service"));
        verify(admin(), code, "https://evil.example/S/" + code.token(), FINE)
                .statusCode(400)
                .body("errors.message", hasItem("is not a code of this service"));
        verify(admin(), code, "x".repeat(10_000), FINE)
                .statusCode(400)
                .body("errors.message", hasItem("can't be read"));
        verify(admin(), code, code.codeId().toLowerCase(java.util.Locale.ROOT), FINE)
                .statusCode(204);
    }

    @Test
    void coveredPosterIsSuspiciousAndWaitsOnceToBePrintedAgain() {
        IssuedCode code = issue("BHN-SUP");
        verify(admin(), code, code.codeId(), "COVERED").statusCode(204);
        verify(admin(), code, code.codeId(), "COVERED").statusCode(204);
        health().body(POSTER.formatted(code.codeId()) + "suspicious", equalTo(true))
                .body(POSTER.formatted(code.codeId()) + "reprint", equalTo(true));
        ValidatableResponse queue = admin().get(CODES + "/reprints").then().statusCode(200);
        queue.body("findAll { it.codeId == '" + code.codeId() + "' }", hasSize(1));
        Number id = queue.extract().path("find { it.codeId == '" + code.codeId() + "' }.id");
        admin().post(CODES + "/reprints/" + id + "/done").then().statusCode(204);
        admin().post(CODES + "/reprints/" + id + "/done").then().statusCode(404);
        admin().get(CODES + "/reprints").then().body("codeId", not(hasItem(code.codeId())));
    }

    @Test
    void rotatedCodeWaitsToBePrinted() {
        IssuedCode old = issue("BHN-SUP");
        String successor = admin().contentType(ContentType.JSON)
                .post(CODES + "/" + old.codeId() + "/rotate")
                .then()
                .statusCode(201)
                .extract()
                .path("codeId");
        admin().get(CODES + "/reprints")
                .then()
                .body("find { it.codeId == '" + successor + "' }.reason", equalTo("ROTATED"));
        health().body("codeId", not(hasItem(old.codeId())));
    }

    @Test
    void forgedTokensAreCountedForThePlaceTheyImitate() {
        IssuedCode code = issue("BHN-SUP");
        nobody().get("/S/" + forged(code)).then().statusCode(404);
        nobody().get("/S/" + forged(code)).then().statusCode(404);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> health().body(POSTER.formatted(code.codeId()) + "forged", equalTo(2)));
    }

    @Test
    void posterWhoseScansStoppedIsSilentAndOneThatWasNeverBusyIsNot() throws SQLException {
        IssuedCode busy = issue("BHN-SUP");
        IssuedCode quiet = issue("BHN-SUP");
        for (int day = 5; day < 25; day++) {
            count(busy, day, 4);
        }
        count(quiet, 20, 3);
        health().body(POSTER.formatted(busy.codeId()) + "silent", equalTo(true))
                .body(POSTER.formatted(quiet.codeId()) + "silent", equalTo(false));
        count(busy, 0, 1);
        health().body(POSTER.formatted(busy.codeId()) + "silent", equalTo(false));
    }

    @Test
    void publicSeesMonthsThatAreOverAndNoSmallNumber() throws SQLException {
        IssuedCode many = issue("BHN-VAI");
        IssuedCode few = issue("BHN-SMR");
        count(many, 60, 12);
        count(few, 60, 4);
        count(many, 0, 100);
        ValidatableResponse answer =
                nobody().get("/api/v1/stations/scans").then().statusCode(200);
        answer.body("findAll { it.stationCode == 'BHN-VAI' }.scans", hasItem(12))
                .body("findAll { it.stationCode == 'BHN-VAI' }.scans", not(hasItem(112)))
                .body("stationCode", not(hasItem("BHN-SMR")));
        assertThat(answer.extract().asString()).doesNotContain(many.codeId()).doesNotContain(few.codeId());
    }

    /** Its history is not forgotten while it is silent, and a slow one has the time it takes. */
    @Test
    void silenceDoesNotEndByLasting() throws SQLException {
        IssuedCode longGone = issue("BHN-SUP");
        count(longGone, 110, 150);
        count(longGone, 100, 150);
        IssuedCode slow = issue("BHN-SUP");
        count(slow, 150, 6);
        count(slow, 70, 6);
        IssuedCode slowAndWell = issue("BHN-SUP");
        count(slowAndWell, 100, 6);
        count(slowAndWell, 20, 6);
        health().body(POSTER.formatted(longGone.codeId()) + "silent", equalTo(true))
                .body(POSTER.formatted(slow.codeId()) + "silent", equalTo(true))
                .body(POSTER.formatted(slowAndWell.codeId()) + "silent", equalTo(false));
    }

    @Test
    void checkHoldsForAWeek() throws SQLException {
        IssuedCode within = issue("BHN-SUP");
        IssuedCode before = issue("BHN-SUP");
        checked(within, 7);
        checked(before, 8);
        health().body(POSTER.formatted(within.codeId()) + "overdue", equalTo(false))
                .body(POSTER.formatted(before.codeId()) + "overdue", equalTo(true));
    }

    private void checked(IssuedCode code, int daysAgo) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into poster_check (code_id, condition, proof, checked_at, checked_by)"
                                + " values (?, 'FINE', 'SCANNED', ?, 'officer')")) {
            insert.setString(1, code.codeId());
            insert.setObject(2, OffsetDateTime.now().minusDays(daysAgo));
            insert.executeUpdate();
        }
    }

    private void count(IssuedCode code, int daysAgo, long scans) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into scan_count (code_id, hour, scans) values (?, date_trunc('hour', cast(? as timestamptz)), ?)")) {
            insert.setString(1, code.codeId());
            insert.setObject(2, OffsetDateTime.now().minusDays(daysAgo));
            insert.setLong(3, scans);
            insert.executeUpdate();
        }
    }

    @Test
    void patrolPageShowsThePosterAndRecordsTheCheck() {
        IssuedCode code = issue("BHN-SUP");
        String page = "/console/qr/patrol";
        console("STATION_OFFICER").get(page).then().statusCode(200).body(containsString("गश्त जांच"));
        console("AUDITOR").get(page).then().statusCode(403);
        Map<String, String> look = Map.of("csrf", CSRF, "scanned", code.url());
        console("QR_ADMIN").formParams(look).post(page).then().statusCode(200).body(containsString(code.codeId()));
        console("QR_ADMIN")
                .formParams(Map.of("csrf", CSRF, "scanned", forged(code)))
                .post(page)
                .then()
                .body(containsString("यह कोड हमारा नहीं है"));
        console("QR_ADMIN")
                .formParams(Map.of("scanned", code.url()))
                .post(page)
                .then()
                .statusCode(403);
        // The cookie of these tests holds the unit DURG, which is no station.
        console("STATION_OFFICER").formParams(look).post(page).then().statusCode(403);
        Map<String, String> save =
                Map.of("csrf", CSRF, "scanned", code.url(), "step", "save", "condition", "DAMAGED", "lang", "en");
        console("QR_ADMIN")
                .formParams(save)
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", "/console/qr/patrol?saved=" + code.codeId() + "&lang=en");
        console("QR_ADMIN")
                .get("/console/qr/health?lang=en")
                .then()
                .statusCode(200)
                .body(containsString(code.codeId()))
                .body(containsString("Found damaged"));
    }
}
