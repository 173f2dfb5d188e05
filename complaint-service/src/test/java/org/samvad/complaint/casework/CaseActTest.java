package org.samvad.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.Outcome;

@SamvadTest
class CaseActTest {

    @Inject
    Officers officers;

    @Inject
    TestCases cases;

    @Inject
    PublishedNews news;

    @Inject
    HeldRow row;

    @Inject
    DirectoryFixture directory;

    @BeforeEach
    void publishDirectory() {
        directory.publish();
    }

    private RequestSpecification reviewer() {
        return officers.as("REVIEWER", "BHN");
    }

    private RequestSpecification station() {
        return officers.as("STATION_OFFICER", "BHN-SUP");
    }

    private Response act(RequestSpecification officer, String reference, String action, Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.putIfAbsent("version", cases.version(reference));
        return officer.contentType("application/json").body(body).post("/api/v1/cases/" + reference + "/" + action);
    }

    private Response act(RequestSpecification officer, String reference, String action) {
        return act(officer, reference, action, Map.of("text", "देख रहे हैं", "station", "BHN-SUP"));
    }

    private List<String> auditOf(String reference) {
        return officers.as("AUDITOR", "DURG")
                .queryParam("subject", reference)
                .get("/api/v1/audit")
                .path("items.action.reverse()");
    }

    @ParameterizedTest
    @CsvSource({
        "review,200,403",
        "assign,200,403",
        "return,409,200",
        "reply,200,200",
        "note,200,200",
        "resolve,200,200",
        "reject,200,403",
        "mark-about-staff,200,403"
    })
    void eachRoleDoesWhatIsItsOwn(String action, int reviewerGets, int stationGets) {
        String fresh = cases.file("BHN-SUP");
        act(reviewer(), fresh, action).then().statusCode(reviewerGets);
        String assigned = cases.assigned(cases.wish(), "BHN-SUP");
        act(station(), assigned, action).then().statusCode(stationGets);
        act(officers.as("AUDITOR", "DURG"), fresh, action).then().statusCode(403);
        act(officers.as("REVIEWER", "CHW"), fresh, action).then().statusCode(404);
        act(officers.as("STATION_OFFICER", "BHN-NEW"), assigned, action)
                .then()
                .statusCode(stationGets == 403 ? 403 : 404);
    }

    @Test
    void aReplyTakesANewCaseIntoReviewAndTellsTheCitizenOnce() {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "reply", Map.of("text", "जांच शुरू की है"))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"))
                .body("version", equalTo((int) cases.version(reference)));
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED, EntryKind.REVIEWED, EntryKind.REPLY);
        assertThat(auditOf(reference)).containsExactly("CASE_REVIEWED", "CASE_REPLIED");
        assertThat(news.until(cases.contactRef(reference), "ComplaintAnswered")).containsExactly("ComplaintAnswered");
        reviewer()
                .get("/api/v1/cases/" + reference)
                .then()
                .body("conversation.text", contains(null, "जांच शुरू की है"))
                .body("conversation.officer", contains("reviewer.bhn", "reviewer.bhn"));
    }

    @Test
    void noteReviewAndAssignmentAreNoNews() {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "note", Map.of("text", "x")).then().statusCode(200);
        act(reviewer(), reference, "review").then().statusCode(200);
        act(reviewer(), reference, "assign", Map.of("station", "BHN-NEW"))
                .then()
                .statusCode(200);
        act(reviewer(), reference, "reply", Map.of("text", "x")).then().statusCode(200);
        assertThat(news.until(cases.contactRef(reference), "ComplaintAnswered")).containsExactly("ComplaintAnswered");
        assertThat(auditOf(reference)).containsExactly("CASE_NOTED", "CASE_REVIEWED", "CASE_ASSIGNED", "CASE_REPLIED");
    }

    @ParameterizedTest
    @CsvSource({"resolve,ACTION_TAKEN,CASE_RESOLVED", "reject,REJECTED,CASE_REJECTED"})
    void settlingAsksForFeedbackAndIsNoFurtherNews(String action, String state, String audited) {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, action, Map.of("text", "यह किया गया"))
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
        assertThat(news.until(cases.contactRef(reference), "FeedbackRequested")).containsExactly("FeedbackRequested");
        assertThat(auditOf(reference)).endsWith(audited);
    }

    @Test
    void theStationWorksOnWhatItWasGivenAndNoLongerSeesWhatItReturns() {
        String reference = cases.file("BHN-SUP");
        station().get("/api/v1/cases/" + reference).then().statusCode(404);
        act(reviewer(), reference, "assign", Map.of("station", "BHN-SUP"))
                .then()
                .statusCode(200);
        station()
                .get("/api/v1/cases/" + reference)
                .then()
                .statusCode(200)
                .body("actions", contains("reply", "resolve", "return", "note"));
        act(station(), reference, "return", Map.of("reason", "हमारे क्षेत्र का नहीं"))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"));
        station().get("/api/v1/cases/" + reference).then().statusCode(404);
        reviewer()
                .get("/api/v1/cases/" + reference)
                .then()
                .body("conversation.kind", contains("REVIEWED", "ASSIGNED", "RETURNED", "NOTE"))
                .body("conversation[3].text", equalTo("हमारे क्षेत्र का नहीं"));
    }

    @Test
    void whyAStationReturnedACaseIsNotForTheCitizen() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        act(station(), reference, "return", Map.of("reason", "among us")).then().statusCode(200);
        assertThat(cases.textsForCitizen(reference)).doesNotContain("among us");
    }

    @Test
    void whatAStationDidGoesToTheCitizen() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        act(station(), reference, "resolve", Map.of("text", "रिपोर्ट लिखी गई"))
                .then()
                .statusCode(200);
        assertThat(cases.textsForCitizen(reference)).contains("रिपोर्ट लिखी गई");
        assertThat(news.until(cases.contactRef(reference), "FeedbackRequested")).containsExactly("FeedbackRequested");
    }

    @Test
    void aCaseAboutStaffIsTakenFromTheirStationForGood() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        act(reviewer(), reference, "mark-about-staff").then().statusCode(200).body("state", equalTo("UNDER_REVIEW"));
        station().get("/api/v1/cases/" + reference).then().statusCode(404);
        act(reviewer(), reference, "assign", Map.of("station", "BHN-SUP"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samvad:problem:station-barred"))
                .body("detail", containsString("Choose another"));
        act(reviewer(), reference, "assign", Map.of("station", "BHN-NEW"))
                .then()
                .statusCode(200);
        act(reviewer(), reference, "mark-about-staff").then().statusCode(409);
        assertThat(auditOf(reference)).contains("CASE_MARKED_ABOUT_STAFF");
    }

    @Test
    void markingASettledCaseHidesItFromTheStationAndLeavesItSettled() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        act(station(), reference, "resolve", Map.of("text", "done")).then().statusCode(200);
        act(reviewer(), reference, "mark-about-staff").then().statusCode(200).body("state", equalTo("ACTION_TAKEN"));
        station().get("/api/v1/cases/" + reference).then().statusCode(404);
    }

    @Test
    void aDecisionOnWhatHasChangedSinceIsRefused() {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        cases.citizenWrites(reference, "एक बात और");
        act(reviewer(), reference, "resolve", Map.of("text", "x", "version", seen))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samvad:problem:changed-meanwhile"))
                .body("title", equalTo("Somebody else changed this case"));
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED, EntryKind.CITIZEN_MESSAGE);
        assertThat(auditOf(reference)).isEmpty();
    }

    @Test
    void ofManyOfficersAtOnceOneDecides() throws Exception {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = new ArrayList<>();
            row.heldWhile(reference, () -> {
                for (int index = 0; index < 4; index++) {
                    answers.add(threads.submit(
                            () -> act(reviewer(), reference, "reply", Map.of("text", "x", "version", seen))
                                    .statusCode()));
                }
                row.awaitWaiting(4);
            });
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED, EntryKind.REVIEWED, EntryKind.REPLY);
        assertThat(news.until(cases.contactRef(reference), "ComplaintAnswered")).hasSize(1);
    }

    @Test
    void ofTwoOfficersWhoDecideDifferentlyAtOnceOneIsTold() throws Exception {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        Map<String, RequestSpecification> officers =
                Map.of("resolve", reviewer(), "reject", this.officers.as("DISTRICT_ADMIN", "DURG"));
        Map<String, Response> answers = new HashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Map<String, Future<Response>> sent = new HashMap<>();
            row.heldWhile(reference, () -> {
                officers.forEach((action, officer) -> sent.put(
                        action,
                        threads.submit(
                                () -> act(officer, reference, action, Map.of("text", action, "version", seen)))));
                row.awaitWaiting(2);
            });
            for (String action : officers.keySet()) {
                answers.put(action, sent.get(action).get());
            }
        }
        String first = answers.get("resolve").statusCode() == 200 ? "resolve" : "reject";
        String second = first.equals("resolve") ? "reject" : "resolve";
        answers.get(first)
                .then()
                .statusCode(200)
                .body("state", equalTo(first.equals("resolve") ? "ACTION_TAKEN" : "REJECTED"));
        answers.get(second).then().statusCode(409).body("type", equalTo("urn:samvad:problem:changed-meanwhile"));
        assertThat(cases.textsForCitizen(reference)).contains(first).doesNotContain(second);
        assertThat(auditOf(reference))
                .filteredOn(action -> action.matches("CASE_RE(SOLV|JECT)ED"))
                .hasSize(1);
    }

    @Test
    void aMessageOfTheCitizenGetsThroughWhileAnOfficerActs() throws Exception {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            row.heldWhile(reference, () -> {
                both.add(threads.submit(() -> act(reviewer(), reference, "reply", Map.of("text", "x", "version", seen))
                        .then()
                        .statusCode(200)));
                row.awaitWaiting(1);
                both.add(threads.submit(() -> cases.citizenWrites(reference, "एक बात और")));
                row.awaitWaiting(2);
            });
            for (Future<?> one : both) {
                one.get();
            }
        }
        assertThat(cases.course(reference))
                .containsExactly(EntryKind.FILED, EntryKind.REVIEWED, EntryKind.REPLY, EntryKind.CITIZEN_MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "note", "resolve", "reject"})
    void aTextIsAskedForAndHasALimit(String action) {
        String reference = cases.file("BHN-SUP");
        for (String text : List.of("", " \n\t", "\u200b\u200d", "x".repeat(4001), "broken \ufffd")) {
            act(reviewer(), reference, action, Map.of("text", text))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("text"))
                    .body(not(containsString("xxx")));
        }
        act(reviewer(), reference, action, Map.of()).then().statusCode(400);
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED);
        act(reviewer(), reference, action, Map.of("text", "😀".repeat(3999) + "\r\n"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BHN-XXX", "CHW-JAM", "bhn-sup", "BHN"})
    void onlyAStationOfTheReviewersAreaGetsACase(String other) {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "assign", Map.of("station", other))
                .then()
                .statusCode(400)
                .body("errors.field", contains("station"));
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED);
        assertThat(auditOf(reference)).isEmpty();
    }

    @Test
    void theDistrictAssignsToAnyStation() {
        String reference = cases.file("BHN-SUP");
        act(officers.as("REVIEWER", "DURG"), reference, "assign", Map.of("station", "CHW-JAM"))
                .then()
                .statusCode(200);
        officers.as("STATION_OFFICER", "CHW-JAM")
                .get("/api/v1/cases/" + reference)
                .then()
                .statusCode(200);
    }

    @Test
    void theSubdivisionDoesNotDecideAnAppealAgainstItself() {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "reject", Map.of("text", "no")).then().statusCode(200);
        cases.change(
                reference,
                complaint -> complaint.judge(
                        new Feedback(Outcome.NOT_SOLVED, 1, Feedback.Wish.LOOK_AGAIN),
                        Instant.now(),
                        LocalTime.of(10, 0)));
        for (String action : List.of("review", "assign", "reply", "resolve", "reject")) {
            act(reviewer(), reference, action)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:samvad:problem:with-higher-rank"));
        }
        reviewer()
                .get("/api/v1/cases/" + reference)
                .then()
                .body("rank", equalTo("DISTRICT"))
                .body("actions", contains("note", "mark-about-staff"));
        act(reviewer(), reference, "note", Map.of("text", "x")).then().statusCode(200);
        act(officers.as("DISTRICT_ADMIN", "DURG"), reference, "resolve", Map.of("text", "yes"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseAction.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARK_ABOUT_STAFF"})
    void nothingIsDoneToAClosedCase(CaseAction action) {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "resolve", Map.of("text", "done")).then().statusCode(200);
        cases.change(
                reference,
                complaint -> complaint.judge(
                        new Feedback(Outcome.SOLVED, 5, Feedback.Wish.CLOSE), Instant.now(), LocalTime.of(10, 0)));
        act(reviewer(), reference, action.slug())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samvad:problem:not-possible-now"));
        reviewer().get("/api/v1/cases/" + reference).then().body("actions", contains("mark-about-staff"));
    }

    @Test
    void whatIsOfferedIsWhatIsDone() {
        for (String reference :
                List.of(cases.file("BHN-SUP"), cases.assigned(cases.wish().about("BHN-NEW"), "BHN-SUP"))) {
            List<String> offered = reviewer().get("/api/v1/cases/" + reference).path("actions");
            for (CaseAction action : CaseAction.values()) {
                if (!offered.contains(action.slug())) {
                    act(reviewer(), reference, action.slug()).then().statusCode(409);
                }
            }
            assertThat(offered).isNotEmpty();
        }
    }

    @Test
    void requestsThatMakeNoSenseAreRefusedWithoutQuotingThem() {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "close").then().statusCode(404);
        reviewer()
                .contentType("application/json")
                .body("{\"text\":\"geheim\"}")
                .post("/api/v1/cases/" + reference + "/note")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("version"))
                .body(not(containsString("geheim")));
        reviewer()
                .contentType("application/json")
                .body("{\"text\":\"geheim")
                .post("/api/v1/cases/" + reference + "/note")
                .then()
                .statusCode(400)
                .body(not(containsString("geheim")));
        reviewer()
                .contentType("text/plain")
                .body("geheim")
                .post("/api/v1/cases/" + reference + "/note")
                .then()
                .statusCode(415);
    }

    @Test
    void theAuditRowOfAnAssignmentNamesTheStationAndNoTextEver() {
        String reference = cases.file("BHN-SUP");
        act(reviewer(), reference, "assign", Map.of("station", "BHN-NEW", "text", "geheim"));
        act(reviewer(), reference, "note", Map.of("text", "geheim"));
        officers.as("AUDITOR", "DURG")
                .queryParam("subject", reference)
                .get("/api/v1/audit")
                .then()
                .body("items.detail", hasItems("BHN-NEW"))
                .body(not(containsString("geheim")));
    }
}
