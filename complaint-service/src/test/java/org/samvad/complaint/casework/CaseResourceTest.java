package org.samvad.complaint.casework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.ComplaintKind;

@SamvadTest
class CaseResourceTest {

    @Inject
    Officers officers;

    @Inject
    TestCases cases;

    @Inject
    DirectoryFixture directory;

    @BeforeEach
    void publishDirectory() {
        directory.publish();
    }

    private RequestSpecification district() {
        return officers.as("DISTRICT_ADMIN", "DURG");
    }

    private RequestSpecification reviewer() {
        return officers.as("REVIEWER", "BHN");
    }

    private RequestSpecification station() {
        return officers.as("STATION_OFFICER", "BHN-SUP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases", "/api/v1/cases/counts", "/api/v1/cases/S26-00000000"})
    void onlyReviewersAndStationOfficersAreLetIn(String path) {
        given().get(path).then().statusCode(401);
        officers.refusedTokens("REVIEWER", "BHN")
                .forEach((fault, token) -> assertThat(
                                given().auth().oauth2(token).get(path).statusCode())
                        .as(fault)
                        .isEqualTo(401));
        for (String role : List.of("QR_ADMIN", "AUDITOR", "OPERATOR")) {
            officers.as(role, "DURG").get(path).then().statusCode(403);
        }
        assertThat(reviewer().get(path).statusCode()).isIn(200, 404);
    }

    @Test
    void actsNeedATokenAndARoleToo() {
        String path = "/api/v1/cases/" + cases.file("BHN-SUP") + "/note";
        given().contentType("application/json")
                .body(Map.of("version", 1, "text", "x"))
                .post(path)
                .then()
                .statusCode(401);
        officers.refusedTokens("REVIEWER", "BHN")
                .forEach((fault, token) -> assertThat(given().auth()
                                .oauth2(token)
                                .contentType("application/json")
                                .body(Map.of("version", 1, "text", "x"))
                                .post(path)
                                .statusCode())
                        .as(fault)
                        .isEqualTo(401));
        for (String role : List.of("QR_ADMIN", "AUDITOR", "OPERATOR")) {
            officers.as(role, "DURG")
                    .contentType("application/json")
                    .body(Map.of("version", 1, "text", "x"))
                    .post(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theQueueCarriesNothingThatSomebodyWrote() {
        String reference = cases.file("BHN-SUP");
        Response answer = reviewer().queryParam("limit", 100).get("/api/v1/cases");
        answer.then()
                .statusCode(200)
                .body("items.reference", hasItem(reference))
                .body(not(containsString("रिपोर्ट नहीं लिखी गई")));
        assertThat(answer.jsonPath()
                        .getMap("items.find { it.reference == '" + reference + "' }")
                        .keySet())
                .containsExactlyInAnyOrder(
                        "reference",
                        "kind",
                        "category",
                        "aboutStations",
                        "aboutStaff",
                        "state",
                        "rank",
                        "filedOn",
                        "dueOn",
                        "overdue");
    }

    @Test
    void aReviewerReadsTheTextTheDayAndThePlaceButNoHourAndNoInnerName() {
        String reference = cases.file(cases.wish().filedAt(Instant.parse("2024-11-22T13:47:00Z")));
        Response answer = reviewer().get("/api/v1/cases/" + reference);
        answer.then()
                .statusCode(200)
                .body("text", equalTo(TestCases.TEXT))
                .body("filedOn", equalTo("2024-11-22"))
                .body("dueOn", equalTo("2024-11-23"))
                .body("overdue", equalTo(true))
                .body("scannedStation", equalTo("BHN-SUP"))
                .body("placement.nameEn", equalTo("Reception desk"))
                .body(not(containsString("13:")))
                .body(not(containsString("T1")))
                .body(not(containsString(cases.contactRef(reference).toString())))
                .body(not(containsString(cases.id(reference).toString())));
    }

    @Test
    void aStationOfficerSeesNeitherPlaceNorAnyDayThatLeadsToTheFiling() {
        // A Friday; the deadline of a week later is a Friday, too, and is shown as its Monday.
        String reference = cases.assigned(cases.wish().filedAt(Instant.parse("2024-11-22T13:47:00Z")), "BHN-SUP");
        Response answer = station().get("/api/v1/cases/" + reference);
        answer.then()
                .statusCode(200)
                .body("text", equalTo(TestCases.TEXT))
                .body("dueOn", equalTo("2024-11-25"))
                .body("$", not(hasKey("filedOn")))
                .body("$", not(hasKey("scannedStation")))
                .body("$", not(hasKey("placement")))
                .body("$", not(hasKey("barredStations")))
                .body("conversation.kind", contains("REVIEWED", "ASSIGNED"))
                .body("conversation[0]", not(hasKey("on")))
                .body("conversation[1]", hasKey("on"))
                .body(not(containsString("Reception")))
                .body(not(containsString("2024-11-22")))
                .body(not(containsString("2024-11-23")))
                .body(not(containsString("2024-11-29")));
        station()
                .queryParam("limit", 100)
                .get("/api/v1/cases")
                .then()
                .body("items.find { it.reference == '" + reference + "' }", not(hasKey("filedOn")))
                .body("items.find { it.reference == '" + reference + "' }.dueOn", equalTo("2024-11-25"));
    }

    @Test
    void theCursorOfAStationOfficerTellsNoMoreThanTheRows() {
        for (int index = 0; index < 2; index++) {
            cases.assigned(cases.wish().filedAt(Instant.parse("2024-11-22T13:47:00Z")), "BHN-SUP");
        }
        String cursor = station().queryParam("limit", 1).get("/api/v1/cases").path("next");
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        assertThat(LocalDate.parse(text.substring(0, 10)).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void aCaseOutOfScopeIsLikeOneThatDoesNotExist() {
        String elsewhere = cases.file("CHW-JAM");
        Response hidden = reviewer().get("/api/v1/cases/" + elsewhere);
        Response none = reviewer().get("/api/v1/cases/S26-00000000");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(none.asString());
        assertThat(hidden.headers().asList().toString())
                .isEqualTo(none.headers().asList().toString());
        Response hiddenAct = note(reviewer(), elsewhere, 0, "x");
        Response noAct = note(reviewer(), "S26-00000000", 0, "x");
        assertThat(hiddenAct.statusCode()).isEqualTo(404);
        assertThat(hiddenAct.asString()).isEqualTo(noAct.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s26-00000000", "%00", "..", "'; drop table complaint", "S26-0000000000000000000000", "नया"})
    void whatIsNoReferenceNamesNoCase(String reference) {
        reviewer().get("/api/v1/cases/{reference}", reference).then().statusCode(404);
    }

    private static Response note(RequestSpecification officer, String reference, long version, String text) {
        return officer.contentType("application/json")
                .body(Map.of("version", version, "text", text))
                .post("/api/v1/cases/" + reference + "/note");
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsDoneComesLast() {
        Instant now = Instant.now();
        String done = cases.file(cases.wish().about("PTN-UTA").filedAt(now.minus(Duration.ofDays(9))));
        cases.change(done, complaint -> complaint.reject(now));
        String young = cases.file(cases.wish().about("PTN-UTA").filedAt(now));
        String old = cases.file(cases.wish().about("PTN-UTA").filedAt(now.minus(Duration.ofDays(5))));
        officers.as("REVIEWER", "PTN")
                .get("/api/v1/cases")
                .then()
                .body(
                        "items.reference.findAll { it in ['" + done + "','" + young + "','" + old + "'] }",
                        contains(old, young, done))
                .body("items.find { it.reference == '" + done + "' }", not(hasKey("dueOn")));
    }

    @Test
    void newCasesMoveNobodysPlaceInTheQueue() {
        Instant now = Instant.now();
        List<String> filed = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            filed.add(cases.file(cases.wish().about("CHW-JAM").filedAt(now.minus(Duration.ofDays(index)))));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = officers.as("REVIEWER", "CHW")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/cases");
            seen.addAll(page.path("items.reference"));
            cursor = page.path("next");
            cases.file(cases.wish().about("CHW-JAM").filedAt(now.minus(Duration.ofDays(30))));
        }
        assertThat(seen).containsAll(filed).doesNotHaveDuplicates();
    }

    @Test
    void filtersNarrowTheQueue() {
        String tip = cases.file(cases.wish().of(ComplaintKind.TIP, "SAND").about("PTN-UTA"));
        String complaint =
                cases.file(cases.wish().about("PTN-UTA").filedAt(Instant.now().minus(Duration.ofDays(3))));
        RequestSpecification reviewer = officers.as("REVIEWER", "PTN");
        reviewer.queryParam("kind", "TIP")
                .get("/api/v1/cases")
                .then()
                .body("items.kind.unique()", contains("TIP"))
                .body("items.reference", hasItem(tip))
                .body("items.reference", not(hasItem(complaint)));
        officers.as("REVIEWER", "PTN")
                .queryParam("overdue", "true")
                .get("/api/v1/cases")
                .then()
                .body("items.overdue.unique()", contains(true))
                .body("items.reference", hasItem(complaint))
                .body("items.reference", not(hasItem(tip)));
        officers.as("REVIEWER", "PTN")
                .queryParam("state", "CLOSED")
                .get("/api/v1/cases")
                .then()
                .body("items.reference", not(hasItem(tip)));
        district()
                .queryParam("station", "PTN-UTA")
                .queryParam("limit", 100)
                .get("/api/v1/cases")
                .then()
                .body("items.reference", hasItem(tip))
                .body("items.aboutStations.flatten().unique()", containsInAnyOrder("PTN-UTA"));
    }

    @ParameterizedTest
    @CsvSource({
        "state=OPEN,state",
        "kind=X,kind",
        "station=supela,station",
        "overdue=maybe,overdue",
        "cursor=x,cursor",
        "limit=0,limit",
        "limit=101,limit",
        "cursor=OTk5OS05OS05OS9Y,cursor"
    })
    void aParameterThatMakesNoSenseIsNamed(String query, String field) {
        reviewer().get("/api/v1/cases?" + query).then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void everyLookIsAnAuditRow() {
        String reference = cases.file("BHN-SUP");
        reviewer().get("/api/v1/cases/" + reference);
        reviewer().queryParam("kind", "TIP").queryParam("overdue", true).get("/api/v1/cases");
        officers.as("AUDITOR", "DURG")
                .queryParam("subject", reference)
                .get("/api/v1/audit")
                .then()
                .body("items[0].action", equalTo("CASE_VIEWED"))
                .body("items[0].actor", equalTo("reviewer.bhn"));
        officers.as("AUDITOR", "DURG")
                .get("/api/v1/audit")
                .then()
                .body("items.find { it.action == 'QUEUE_VIEWED' }.detail", equalTo("kind=TIP overdue"));
    }
}
