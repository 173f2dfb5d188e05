package org.samvad.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.Outcome;

@SamvadTest
class CasePageTest {

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

    private RequestSpecification reviewer() {
        return officers.inConsole("REVIEWER", "BHN");
    }

    private RequestSpecification station() {
        return officers.inConsole("STATION_OFFICER", "BHN-SUP");
    }

    private Response send(RequestSpecification officer, String reference, String action, Map<String, ?> fields) {
        return officer.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Officers.CSRF)
                .formParam("lang", "en")
                .formParams(fields)
                .post("/console/cases/" + reference + "/" + action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/cases", "/console/cases/S26-00000000"})
    void thePagesAreForReviewersAndStations(String path) {
        Officers.browser().get(path).then().statusCode(303).header("Location", containsString("/console/login?next="));
        officers.refusedTokens("REVIEWER", "BHN")
                .forEach((fault, token) -> assertThat(Officers.browser()
                                .cookie("__Secure-samvad-staff", token)
                                .get(path)
                                .statusCode())
                        .as(fault)
                        .isEqualTo(303));
        for (String role : List.of("QR_ADMIN", "AUDITOR", "OPERATOR")) {
            officers.inConsole(role, "DURG").get(path).then().statusCode(403).contentType(containsString("text/html"));
        }
    }

    @Test
    void aSentFormWithoutACookieLeadsToTheSignInPageAndThenBackToTheCase() {
        String reference = cases.file("BHN-SUP");
        String path = "/console/cases/" + reference + "/reply";
        Officers.browser()
                .formParam("text", "x")
                .post(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("next="));
        reviewer().get(path).then().statusCode(303).header("Location", "/console/cases/" + reference);
    }

    @Test
    void theCaseShowsWhatTheApiShowsInBothLanguages() {
        String reference = cases.file("BHN-SUP");
        reviewer()
                .get("/console/cases/" + reference)
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("hi"))
                .body(containsString(TestCases.TEXT))
                .body(containsString("सुपेला"))
                .body(containsString("स्वागत कक्ष"));
        reviewer()
                .get("/console/cases/" + reference + "?lang=en")
                .then()
                .body("html.@lang", equalTo("en"))
                .body(containsString("Report not registered"))
                .body(containsString("Reception desk"))
                .body(containsString("Take into review"));
    }

    @Test
    void theStationsPageHasNoPlaceAndNoDayOfFiling() {
        String reference = cases.assigned(cases.wish().filedAt(Instant.parse("2024-11-22T13:47:00Z")), "BHN-SUP");
        for (String page : List.of("/console/cases/" + reference, "/console/cases")) {
            station()
                    .get(page + "?lang=en")
                    .then()
                    .statusCode(200)
                    .body(containsString(reference))
                    .body(containsString("25.11.2024"))
                    .body(not(containsString("22.11.2024")))
                    .body(not(containsString("23.11.2024")))
                    .body(not(containsString("29.11.2024")))
                    .body(not(containsString("Reception")))
                    .body(not(containsString("Filed")));
        }
    }

    @Test
    void aReplyIsSentOnceAndThePageSaysSo() {
        String reference = cases.file("BHN-SUP");
        Response answer = send(
                reviewer(), reference, "reply", Map.of("version", cases.version(reference), "text", "जांच\r\nशुरू"));
        answer.then().statusCode(303).header("Location", "/console/cases/" + reference + "?done=reply&lang=en");
        reviewer()
                .get(answer.header("Location"))
                .then()
                .body(containsString("The reply was sent to the citizen."))
                .body(containsString("जांच\nशुरू"))
                .body(containsString("reviewer.bhn"));
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED, EntryKind.REVIEWED, EntryKind.REPLY);
    }

    @Test
    void withoutTheHiddenValueNothingIsDone() {
        String reference = cases.file("BHN-SUP");
        for (String csrf : List.of("", "guess")) {
            reviewer()
                    .formParam("csrf", csrf)
                    .formParam("version", cases.version(reference))
                    .formParam("text", "x")
                    .post("/console/cases/" + reference + "/reply")
                    .then()
                    .statusCode(403);
        }
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED);
    }

    @Test
    void aTextThatIsTooLongComesBackWithItsFault() {
        String reference = cases.file("BHN-SUP");
        String text = "लंबा ".repeat(900);
        send(reviewer(), reference, "resolve", Map.of("version", cases.version(reference), "text", text))
                .then()
                .statusCode(400)
                .body(containsString("This is too long"))
                .body(containsString("aria-describedby=\"resolve-hint resolve-error\" aria-invalid=\"true\""))
                .body(containsString(text));
    }

    @Test
    void whatSomebodyElseDidIsShownAndWhatWasTypedIsKept() {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        cases.citizenWrites(reference, "एक बात और");
        Response answer = send(reviewer(), reference, "resolve", Map.of("version", seen, "text", "मेरा लंबा जवाब"));
        answer.then()
                .statusCode(409)
                .body(containsString("Somebody else did something to this case"))
                .body(containsString("एक बात और"))
                .body(containsString("मेरा लंबा जवाब"))
                .body(containsString("name=\"version\" value=\"" + cases.version(reference) + "\""));
        assertThat(cases.course(reference)).containsExactly(EntryKind.FILED, EntryKind.CITIZEN_MESSAGE);
    }

    @Test
    void whatWasTypedIsKeptEvenWhereItsFormIsGone() {
        String reference = cases.file("BHN-SUP");
        long seen = cases.version(reference);
        send(reviewer(), reference, "resolve", Map.of("version", seen, "text", "first"))
                .then()
                .statusCode(303);
        send(reviewer(), reference, "resolve", Map.of("version", seen, "text", "मेरा लंबा जवाब"))
                .then()
                .statusCode(409)
                .body(containsString("You had written this"))
                .body(containsString("मेरा लंबा जवाब"))
                .body(not(containsString("action=\"/console/cases/" + reference + "/resolve\"")));
    }

    @Test
    void aBarredStationIsNotOfferedAndItsChoiceIsRefusedWithItsReason() {
        String reference = cases.file(cases.wish().onStaff());
        reviewer()
                .get("/console/cases/" + reference + "?lang=en")
                .then()
                .body(containsString("<option value=\"BHN-NEW\">"))
                .body(not(containsString("<option value=\"BHN-SUP\">")));
        send(reviewer(), reference, "assign", Map.of("version", cases.version(reference), "station", "BHN-SUP"))
                .then()
                .statusCode(409)
                .body(containsString("own staff"));
    }

    @Test
    void afterReturningACaseTheStationIsBackAtItsQueue() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        send(station(), reference, "return", Map.of("version", cases.version(reference), "text", ""))
                .then()
                .statusCode(303)
                .header("Location", "/console/cases?done=return&lang=en");
    }

    @Test
    void theFormsAreThoseThatRoleAndStateAllow() {
        String reference = cases.assigned(cases.wish(), "BHN-SUP");
        String page = station().get("/console/cases/" + reference).asString();
        for (String action : List.of("return", "reply", "note", "resolve")) {
            assertThat(page).contains("/console/cases/" + reference + "/" + action + "\"");
        }
        for (String action : List.of("review", "assign", "reject", "mark-about-staff")) {
            assertThat(page).doesNotContain("/console/cases/" + reference + "/" + action + "\"");
        }
    }

    @Test
    void whatCitizensWriteIsTextAndNothingElse() {
        String reference = cases.file(
                cases.wish().saying("<script>alert(1)</script> \u202eevil\u200b {cases:queueTitle} & \"x\""));
        reviewer()
                .get("/console/cases/" + reference)
                .then()
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; \u202eevil\u200b {cases:queueTitle} &amp;"))
                .body(containsString("<div class=\"message\"><div dir=\"auto\">"));
    }

    @Test
    void eachJudgementStandsInTheConversation() {
        String reference = cases.file("BHN-SUP");
        cases.change(reference, complaint -> complaint.reject(Instant.now()));
        cases.judge(reference, new Feedback(Outcome.PARTLY, 2, Feedback.Wish.LOOK_AGAIN));
        cases.change(reference, complaint -> complaint.reject(Instant.now()));
        cases.judge(reference, new Feedback(Outcome.NOT_SOLVED, null, Feedback.Wish.CLOSE));
        reviewer()
                .get("/console/cases/" + reference + "?lang=en")
                .then()
                .body(containsString("<div><b>Partly solved · 2 of 5</b></div>"))
                .body(containsString("<div><b>Not solved</b></div>"));
        officers.as("REVIEWER", "BHN")
                .get("/api/v1/cases/" + reference)
                .then()
                .body("conversation.outcome", contains("PARTLY", "NOT_SOLVED"))
                .body("conversation[0].satisfaction", equalTo(2));
    }

    @Test
    void theQueueSaysWhatIsDueAndKeepsFilterAndLanguageInItsLinks() {
        for (int index = 0; index < 26; index++) {
            cases.file(cases.wish().about("PTN-UTA").filedAt(Instant.parse("2024-11-22T13:47:00Z")));
        }
        officers.inConsole("REVIEWER", "PTN")
                .get("/console/cases?state=RECEIVED&overdue=true&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"RECEIVED\" selected>"))
                .body(containsString("Overdue"))
                .body(containsString("/console/cases?state=RECEIVED&amp;overdue=true&amp;cursor="))
                .body(containsString("/console/cases?state=RECEIVED&amp;overdue=true&amp;lang=hi"));
    }

    @Test
    void anEmptyQueueSaysSo() {
        officers.inConsole("STATION_OFFICER", "XX-NONE")
                .get("/console/cases?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("There is no case here."));
    }

    @Test
    void aPageThatIsLookedAtIsAnAuditRow() {
        String reference = cases.file("BHN-SUP");
        reviewer().get("/console/cases/" + reference);
        officers.as("AUDITOR", "DURG")
                .queryParam("subject", reference)
                .get("/api/v1/audit")
                .then()
                .body("items[0].action", equalTo("CASE_VIEWED"));
    }

    @Test
    void aCaseOutOfScopeIsAPageThatSaysThereIsNone() {
        String elsewhere = cases.file("CHW-JAM");
        Response hidden = reviewer().get("/console/cases/" + elsewhere);
        Response none = reviewer().get("/console/cases/S26-00000000");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(none.asString());
        assertThat(send(reviewer(), elsewhere, "note", Map.of("version", 1, "text", "x"))
                        .statusCode())
                .isEqualTo(404);
    }
}
