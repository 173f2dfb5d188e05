package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.complaint.tracking.CaseForms.COOKIE;
import static org.samvad.complaint.tracking.CaseForms.enter;
import static org.samvad.complaint.tracking.CaseForms.inEnglish;
import static org.samvad.complaint.tracking.CaseForms.page;
import static org.samvad.complaint.tracking.CaseForms.post;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.TrackingCode;

/** What is asked before a message or a judgement is taken, and what then stands in the timeline. */
@SamvadTest
class CaseQuestionsTest {

    @Inject
    FiledCase cases;

    /** The cookie of a case that has its answer and waits to be judged. */
    private String openedSettledCase() {
        TrackingCode code = cases.file("x");
        cases.settle(code, "हमने देखा");
        return enter(code.digits()).cookie(COOKIE);
    }

    @Test
    void whetherANumberOrAnAddressShallStayInAMessageIsAsked() {
        String cookie = openedSettledCase();
        String key = UUID.randomUUID().toString();
        Map<String, String> message = Map.of("text", "फोन करें: ९८७६५ ४३२१०, a.b@example.in", "key", key);
        Response asked = post(cookie, "message", message);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString())
                .contains(
                        "अभी नहीं भेजा गया। एक सवाल है:",
                        "फोन नंबर, ईमेल पता",
                        "९८७६५ ४३२१०, a.b@example.in</textarea>")
                .contains("id=\"keep-message\" name=\"keepMarks\" value=\"message\"", key)
                .doesNotContain("aria-invalid=\"true\"", "keep-feedback");
        assertThat(inEnglish(cookie, asked.asString(), message)).contains("One question:", "id=\"keep-message\"");
        Map<String, String> without = Map.of("text", "फोन करें");
        assertThat(inEnglish(cookie, asked.asString(), without))
                .contains("Not sent yet. Look at it")
                .doesNotContain("id=\"keep-message\"");
        assertThat(page(cookie).asString()).as("nothing is stored before").doesNotContain("फोन करें");

        Map<String, String> kept = new HashMap<>(message);
        kept.put("keepMarks", "message");
        assertThat(post(cookie, "message", kept).statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).containsOnlyOnce("९८७६५ ४३२१०");
    }

    @Test
    void whetherANumberShallStayInTheCommentIsAskedByItself() {
        String cookie = openedSettledCase();
        Map<String, String> feedback = new HashMap<>(Map.of("solved", "PARTLY", "rating", "2", "wish", "LOOK_AGAIN"));
        feedback.put("comment", "मेरा नंबर 98765 43210");
        feedback.put("keepMarks", "message");
        Response asked = post(cookie, "feedback", feedback);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString())
                .contains("id=\"keep-feedback\"", "value=\"PARTLY\" checked", "मेरा नंबर 98765 43210</textarea>")
                .doesNotContain("तीनों चुनें");
        assertThat(inEnglish(cookie, asked.asString(), feedback)).contains("One question:", "id=\"keep-feedback\"");
        feedback.put("keepMarks", "feedback");
        assertThat(post(cookie, "feedback", feedback).statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).contains("मेरा नंबर 98765 43210");
    }

    @Test
    void theAnswerAboutANumberStaysWhileSomethingElseIsWrong() {
        String cookie = openedSettledCase();
        Map<String, String> message = Map.of("text", "98765 43210 " + "क".repeat(4_000), "keepMarks", "message");
        String tooLong = post(cookie, "message", message).asString();
        assertThat(tooLong).contains("value=\"message\" checked", "aria-invalid=\"true\"");
        assertThat(inEnglish(cookie, tooLong, message)).contains("value=\"message\" checked", "longer than 4,000");
    }

    @Test
    void eachFeedbackStandsInTheTimelineWithWhatWasChosen() {
        TrackingCode code = cases.file("x");
        cases.settle(code, "हमने देखा");
        String cookie = enter(code.digits()).cookie(COOKIE);
        post(cookie, "feedback", Map.of("solved", "NOT_SOLVED", "rating", "1", "wish", "LOOK_AGAIN"));
        cases.reject(code, "यह नगर निगम का काम है");
        post(cookie, "feedback", Map.of("wish", "CLOSE", "rating", "3", "comment", "ठीक है"));
        String page = given().cookie(COOKIE, cookie)
                .queryParam("lang", "en")
                .get("/track/case")
                .asString();
        assertThat(page)
                .containsOnlyOnce("taken up? <b>No</b></div><div><b>1 of 5 points</b>")
                .containsOnlyOnce("<b>3 of 5 points</b></div>ठीक है</div>");
        assertThat(page(cookie).asString()).contains("सुझाव माना गया? <b>नहीं</b></div><div><b>5 में से 1 अंक</b>");
    }
}
