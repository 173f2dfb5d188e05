package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class IntakeResourceTest {

    @Inject
    DirectoryFixture directory;

    @Inject
    DataSource database;

    @Inject
    IntakeKeyExpiry expiry;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    private static Map<String, Object> tip() {
        Map<String, Object> body = new HashMap<>();
        body.put("codeId", DirectoryFixture.CODE);
        body.put("kind", "TIP");
        body.put("category", "SAND");
        body.put("text", "रात में रेत निकल रही है 🚜");
        body.put("language", "hi");
        return body;
    }

    private static Map<String, Object> tipWith(String field, Object value) {
        Map<String, Object> body = tip();
        body.put(field, value);
        return body;
    }

    private static Response send(String key, Object body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/complaints");
    }

    private static ValidatableResponse file(Object body) {
        return send(UUID.randomUUID().toString(), body).then();
    }

    private void update(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int count(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void stationThatIsGivenUpIsSoonRefused() {
        Map<String, Object> body = tipWith("codeId", null);
        body.put("stationCode", "BHN-NEW");
        file(body).statusCode(201);
        directory.giveUp("BHN-NEW", "BHN");
        await().untilAsserted(() -> file(body).statusCode(400));
    }

    @Test
    void anEntryGetsACodeOfSixteenDigitsAndTickets() {
        file(tip())
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("trackingCode", matchesPattern("[0-9]{16}"))
                .body("contactTicket", matchesPattern("[\\w-]+\\.[\\w-]+\\.[\\w-]+"))
                .body("uploadTicket", matchesPattern("[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
    }

    /** The row's version grows with each update: an entry costs the database one insert and no update. */
    @Test
    void aNewRowIsWrittenOnceWithItsCounts() throws Exception {
        String asFiled = "select count(*) from complaint where version = 0 and entries = 1 and event_version = 1";
        int before = count(asFiled);
        file(tip()).statusCode(201);
        assertThat(count(asFiled)).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyTwiceGivesTheSameCodeAndOneComplaint() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = send(key, tip()).jsonPath().getString("trackingCode");
        int before = count("select count(*) from complaint");
        String second = send(key, tip()).then().statusCode(201).extract().path("trackingCode");
        assertThat(second).isEqualTo(first);
        assertThat(count("select count(*) from complaint")).isEqualTo(before);
    }

    @Test
    void theSameKeySentTwiceAtOnceGivesOneComplaint() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = count("select count(*) from complaint");
        Callable<String> request = () -> {
            Response answer = send(key, tip());
            return answer.statusCode() + " " + answer.jsonPath().getString("trackingCode");
        };
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = phones.invokeAll(
                    IntStream.range(0, 8).mapToObj(phone -> request).toList());
            assertThat(answers.stream().map(Future::resultNow).collect(Collectors.toSet()))
                    .singleElement()
                    .asString()
                    .startsWith("201 ");
        }
        assertThat(count("select count(*) from complaint")).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        String key = UUID.randomUUID().toString();
        send(key, tip()).then().statusCode(201);
        send(key, tipWith("text", "something else"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aKeyThatIsNoRandomUuidIsRefused() {
        for (String key : List.of("1", "not-a-uuid", "00000000-0000-1000-8000-000000000000")) {
            send(key, tip()).then().statusCode(400).body("type", endsWith("idempotency-key-not-random"));
        }
    }

    @Test
    void withoutAKeyEachEntryIsNew() {
        String first = given().contentType("application/json")
                .body(tip())
                .post("/api/v1/complaints")
                .path("trackingCode");
        String second = given().contentType("application/json")
                .body(tip())
                .post("/api/v1/complaints")
                .path("trackingCode");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aTextOfFourThousandCodePointsIsTakenAndOneMoreIsNot() {
        file(tipWith("text", "क".repeat(3_998) + "👏👏")).statusCode(201);
        file(tipWith("text", "क".repeat(3_998) + "👏👏👏"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("text"))
                .body("errors[0].message", equalTo("must have at most 4,000 characters (code points)"));
        file(tipWith("text", "a\r\n".repeat(2_000))).statusCode(201);
    }

    @Test
    void aTextThatSaysNothingIsRefused() {
        for (String text : List.of("", "   \n", "\u200d\u200b")) {
            file(tipWith("text", text)).statusCode(400).body("errors[0].field", equalTo("text"));
        }
    }

    @Test
    void brokenUtf8IsRefusedAndNotRepeated() {
        byte[] head = "{\"kind\":\"TIP\",\"category\":\"SAND\",\"language\":\"hi\",\"text\":\"canary"
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + 4];
        System.arraycopy(head, 0, body, 0, head.length);
        body[head.length] = (byte) 0xC3;
        body[head.length + 1] = (byte) 0x28;
        body[head.length + 2] = '"';
        body[head.length + 3] = '}';
        String answer = given().contentType("application/json")
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .asString();
        assertThat(answer).doesNotContain("canary");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        file(Map.of("kind", "RUMOUR", "text", "", "language", "fr", "stationCode", "XXX-YYY"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("kind", "language", "stationCode", "text"));
    }

    @Test
    void aStationThatIsNotLiveYetIsRefused() {
        file(Map.of("kind", "TIP", "category", "SAND", "text", "x", "language", "hi", "stationCode", "PTN-UTA"))
                .statusCode(400)
                .body("errors[0].message", equalTo("belongs to a subdivision that does not take entries yet"));
    }

    @Test
    void anOldPosterStillTakesAnEntry() {
        file(tipWith("codeId", "7K3M9QAZ")).statusCode(201);
    }

    @Test
    void feedbackNeedsARatingAndOthersTakeNone() {
        Map<String, Object> feedback = tip();
        feedback.putAll(Map.of("kind", "FEEDBACK", "category", "SERVICE"));
        file(feedback).statusCode(400).body("errors[0].field", equalTo("rating"));
        feedback.put("rating", 6);
        file(feedback).statusCode(400);
        feedback.put("rating", 5);
        file(feedback).statusCode(201);
        file(tipWith("rating", 5)).statusCode(400);
    }

    @Test
    void anEntryAboutStaffBarsTheStationForGood() throws Exception {
        int before = count("select count(*) from complaint_bar where station_code = 'BHN-SUP'");
        file(tipWith("aboutStaff", true)).statusCode(201);
        assertThat(count("select count(*) from complaint_bar where station_code = 'BHN-SUP'"))
                .isEqualTo(before + 1);
    }

    /** A frightened person must not have to find a second mark for what the category says already. */
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, BEHAVIOUR, 1",
        "COMPLAINT, MONEY_ASKED, 1",
        "FEEDBACK, STAFF_CONDUCT, 1",
        "COMPLAINT, NO_RECEIPT, 0",
        "FEEDBACK, SERVICE, 0"
    })
    void anEntryOfACategoryAboutStaffBarsTheStationWithoutTheMark(String kind, String category, int more)
            throws Exception {
        String bars = "select count(*) from complaint_bar where station_code = 'BHN-SUP'";
        int before = count(bars);
        Map<String, Object> entry = tipWith("kind", kind);
        entry.put("category", category);
        if (kind.equals("FEEDBACK")) {
            entry.put("rating", 2);
        }
        file(entry).statusCode(201);
        assertThat(count(bars)).isEqualTo(before + more);
        // Who leaves open which station it is about stood at one.
        entry.put("aboutStationCodes", List.of());
        file(entry).statusCode(201);
        assertThat(count(bars)).isEqualTo(before + 2 * more);
        // Named no station and scanned nothing: nothing is refused, and there is nothing to bar.
        entry.remove("codeId");
        file(entry).statusCode(201);
        assertThat(count(bars)).isEqualTo(before + 2 * more);
    }

    /** What a category says may change between sending and sending again. */
    @Test
    void aResendIsToldByWhatWasSentAndNotByWhatFollowsFromIt() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> entry = tipWith("kind", "COMPLAINT");
        entry.put("category", "BEHAVIOUR");
        send(key, entry).then().statusCode(201);
        entry.put("aboutStaff", true);
        send(key, entry).then().statusCode(409);
    }

    @Test
    void afterHalfAnHourNoReceiptIsGivenAndTheMinuteIsForgotten() throws Exception {
        String key = UUID.randomUUID().toString();
        send(key, tip()).then().statusCode(201);
        update("update intake_key set replay_until = now() - interval '1 second'");
        expiry.forgetTimes();
        assertThat(count("select count(*) from intake_key where replay_until > 'epoch' or body_hash is not null"))
                .isZero();
        send(key, tip()).then().statusCode(409).body("type", endsWith("receipt-no-longer-given"));
    }

    @Test
    void neitherTextNorCodeNorMinuteStandsInTheDatabase() throws Exception {
        String canary = "canary" + UUID.randomUUID();
        String code = file(tipWith("text", canary)).extract().path("trackingCode");
        for (String table : List.of("complaint", "case_entry", "intake_key", "outbox")) {
            String like = "select count(*) from " + table + " row where row::text like '%";
            assertThat(count(like + canary + "%'")).isZero();
            assertThat(count(like + code + "%'")).isZero();
        }
        assertThat(
                        count(
                                "select count(*) from complaint where extract(minute from filed_hour at time zone 'Asia/Kolkata') != 0"))
                .isZero();
    }
}
