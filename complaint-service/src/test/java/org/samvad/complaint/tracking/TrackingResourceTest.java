package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.devstack.test.ContactTickets;
import org.samvad.devstack.test.StaffTokens;

@SamvadTest
class TrackingResourceTest {

    @Inject
    FiledCase cases;

    @ConfigProperty(name = "samvad.secrets-dir")
    Path secrets;

    private static ValidatableResponse open(String typed) {
        return given().contentType("application/json")
                .body(Map.of("trackingCode", typed))
                .post("/api/v1/tracking/sessions")
                .then();
    }

    private static String token(TrackingCode code) {
        return open(code.digits()).statusCode(200).extract().path("accessToken");
    }

    private static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/tracking/" + path)
                .then();
    }

    private static ValidatableResponse progress(String token) {
        return given().auth().oauth2(token).get("/api/v1/tracking").then();
    }

    @Test
    void theCodeOpensTheCaseAndShowsNoNoteOfTheOffice() {
        TrackingCode code = cases.file("रेत");
        cases.settle(code, "पकड़ लिया");
        String body = progress(token(code))
                .statusCode(200)
                .body("state", equalTo("ACTION_TAKEN"))
                .body("text", equalTo("रेत"))
                .body("awaitsFeedback", equalTo(true))
                .extract()
                .asString();
        assertThat(body).contains("पकड़ लिया").doesNotContain("among us", "csp", "contactRef");
    }

    @Test
    void everyCodeThatOpensNothingGetsOneAnswer() {
        String first = open("1234567890123450").statusCode(404).extract().asString();
        String second = open("0000000000000000").statusCode(404).extract().asString();
        assertThat(first).isEqualTo(second).contains("code-opens-nothing").doesNotContain("1234567890123450");
    }

    @Test
    void aMistypedCodeIsNamedAndNotRepeated() {
        String answer = open("1234 5678 9012 3451")
                .statusCode(400)
                .body("type", endsWith("code-mistyped"))
                .extract()
                .asString();
        assertThat(answer).contains("has a wrong digit").doesNotContain("9012");
        open("12").statusCode(400).body("errors[0].message", equalTo("has fewer than 16 digits"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/tracking/sessions")
                .then()
                .statusCode(400);
    }

    @Test
    void noOtherTokenOpensACase() {
        TrackingCode code = cases.file("x");
        StaffTokens staff = StaffTokens.of(secrets);
        List<String> foreign =
                List.of("", "x.y.z", staff.token("sp.durg", "DISTRICT_ADMIN", "DURG"), token(code) + "x");
        for (String token : foreign) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/tracking")
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("session-ended"));
        }
        given().get("/api/v1/tracking").then().statusCode(401);
        assertThat(ContactTickets.of(secrets)).isNotNull();
    }

    @Test
    void theCitizenWritesAndTheClockStands() {
        TrackingCode code = cases.file("x");
        String token = token(code);
        String due = progress(token).extract().path("resolveDue");
        post(token, "messages", Map.of("text", "और एक बात"))
                .statusCode(200)
                .body("steps[-1].text", equalTo("और एक बात"))
                .body("resolveDue", equalTo(due));
        post(token, "messages", Map.of("text", " ")).statusCode(400);
    }

    @Test
    void aMessageSentTwiceUnderItsKeyIsStoredOnce() {
        String token = token(cases.file("x"));
        String key = UUID.randomUUID().toString();
        say(token, key, "कब होगा?").statusCode(200).body("steps.size()", equalTo(2));
        say(token, key, "कब होगा?").statusCode(200).body("steps.size()", equalTo(2));
        say(token, UUID.randomUUID().toString(), "कब होगा?").statusCode(200).body("steps.size()", equalTo(3));
        post(token, "messages", Map.of("text", "कब होगा?")).statusCode(200).body("steps.size()", equalTo(4));
        say(token, key, "कब होगा? और कौन करेगा?").statusCode(200).body("steps.size()", equalTo(5));
        say(token, "1", "कब होगा?").statusCode(400).body("type", endsWith("idempotency-key-not-random"));
    }

    @Test
    void aKeyCountsWithinItsCaseOnly() {
        String key = UUID.randomUUID().toString();
        say(token(cases.file("x")), key, "एक").statusCode(200).body("steps.size()", equalTo(2));
        say(token(cases.file("y")), key, "दो").statusCode(200).body("steps[-1].text", equalTo("दो"));
    }

    private static ValidatableResponse say(String token, String key, String text) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/api/v1/tracking/messages")
                .then();
    }

    @Test
    void aSatisfiedCitizenClosesTheCase() {
        TrackingCode code = cases.file("x");
        cases.settle(code, "हो गया");
        String token = token(code);
        post(token, "feedback", Map.of("solved", "SOLVED", "rating", 5, "wish", "CLOSE", "comment", "धन्यवाद"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        post(token, "messages", Map.of("text", "still there?")).statusCode(409);
        post(token, "feedback", Map.of("solved", "SOLVED", "rating", 5, "wish", "CLOSE"))
                .statusCode(409);
    }

    @Test
    void anUnsatisfiedCitizenReopensAsOftenAsNeeded() {
        TrackingCode code = cases.file("x");
        String token = token(code);
        for (int round = 0; round < 3; round++) {
            cases.settle(code, "हो गया");
            post(token, "feedback", Map.of("solved", "NOT_SOLVED", "rating", 1, "wish", "LOOK_AGAIN"))
                    .statusCode(200)
                    .body("state", equalTo("REOPENED"));
        }
        progress(token)
                .body("steps.findAll { it.kind == 'FEEDBACK' }.outcome", everyItem(equalTo("NOT_SOLVED")))
                .body("steps.findAll { it.kind == 'FEEDBACK' }.satisfaction", contains(1, 1, 1))
                .body("steps.findAll { it.kind != 'FEEDBACK' }.outcome", everyItem(nullValue()));
    }

    @Test
    void aRejectionIsAppealedOnce() {
        TrackingCode code = cases.file("x");
        String token = token(code);
        cases.reject(code, "नहीं");
        post(token, "appeal", Map.of("text", "फिर देखें")).statusCode(200).body("state", equalTo("REOPENED"));
        cases.reject(code, "फिर भी नहीं");
        progress(token).body("mayAppeal", equalTo(false));
        post(token, "appeal", Map.of()).statusCode(409).body("type", endsWith("not-possible-now"));
        post(token, "feedback", Map.of("solved", "NOT_SOLVED", "rating", 1, "wish", "CLOSE"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void anAppealNeedsNoPointsAndASettledCaseDoes() {
        TrackingCode rejected = cases.file("x");
        cases.reject(rejected, "नहीं");
        post(token(rejected), "feedback", Map.of("rating", 9, "wish", "LOOK_AGAIN"))
                .statusCode(400);
        post(token(rejected), "feedback", Map.of("wish", "LOOK_AGAIN"))
                .statusCode(200)
                .body("state", equalTo("REOPENED"));
        TrackingCode settled = cases.file("x");
        cases.settle(settled, "हो गया");
        post(token(settled), "feedback", Map.of("wish", "LOOK_AGAIN")).statusCode(400);
        post(token(settled), "appeal", Map.of()).statusCode(409).body("type", endsWith("not-possible-now"));
    }

    @Test
    void feedbackBeforeAnythingWasDoneIsRefused() {
        TrackingCode code = cases.file("x");
        post(token(code), "feedback", Map.of("solved", "SOLVED", "rating", 5, "wish", "CLOSE"))
                .statusCode(409);
    }

    @Test
    void incompleteOrContradictoryFeedbackIsRefused() {
        TrackingCode code = cases.file("x");
        cases.settle(code, "हो गया");
        String token = token(code);
        post(token, "feedback", Map.of("solved", "SOLVED", "rating", 5)).statusCode(400);
        post(token, "feedback", Map.of("solved", "SOLVED", "rating", 9, "wish", "CLOSE"))
                .statusCode(400);
        post(token, "feedback", Map.of("solved", "SOLVED", "rating", 5, "wish", "LOOK_AGAIN"))
                .statusCode(400);
        progress(token).body("state", equalTo("ACTION_TAKEN"));
    }
}
