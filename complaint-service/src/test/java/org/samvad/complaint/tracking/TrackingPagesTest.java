package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.complaint.tracking.CaseForms.COOKIE;
import static org.samvad.complaint.tracking.CaseForms.STAY;
import static org.samvad.complaint.tracking.CaseForms.csrfOn;
import static org.samvad.complaint.tracking.CaseForms.enter;
import static org.samvad.complaint.tracking.CaseForms.inEnglish;
import static org.samvad.complaint.tracking.CaseForms.page;
import static org.samvad.complaint.tracking.CaseForms.post;
import static org.samvad.complaint.tracking.CaseForms.send;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.TrackingCode;

@SamvadTest
class TrackingPagesTest {

    @Inject
    FiledCase cases;

    /** The cookie of a case that has its answer and waits to be judged. */
    private String openedSettledCase() {
        TrackingCode code = cases.file("x");
        cases.settle(code, "हमने देखा");
        return enter(code.digits()).cookie(COOKIE);
    }

    @Test
    void theCodeInDevanagariOpensTheCaseAndStandsInNoUrlAndNoCookie() {
        TrackingCode code = cases.file("रेत");
        String devanagari = code.grouped()
                .chars()
                .map(c -> c == ' ' ? ' ' : c - '0' + '०')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Response answer = enter(devanagari);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/track/case?lang=hi");
        Cookie cookie = answer.detailedCookie(COOKIE);
        assertThat(cookie.getPath()).isEqualTo("/track");
        assertThat(cookie.isHttpOnly() && cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getMaxAge()).isEqualTo(600);
        assertThat(answer.headers().toString()).doesNotContain(code.digits());
        assertThat(page(cookie.getValue()).asString()).contains("रेत", "का पढ़ना बाकी है");
    }

    @Test
    void aTypingErrorIsNamedAndWhatWasTypedStays() {
        Response answer = enter("1234 5678 9012 3451");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("कोई अंक गलत", "value=\"1234 5678 9012 3451\"");
        assertThat(enter("1234567890123450").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutASessionTheCodeIsAskedForAgain() {
        Response answer = given().config(STAY).get("/track/case");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/track?ended");
        assertThat(given().get(answer.header("Location")).asString()).contains("सुरक्षा के लिए पन्ना बंद हो गया");
    }

    @Test
    void theCitizenReadsRatesAndCloses() {
        String cookie = openedSettledCase();
        assertThat(page(cookie).asString())
                .contains("हमने देखा", "समस्या हल हुई, या सुझाव माना गया?")
                .doesNotContain("among us");
        Response incomplete = post(cookie, "feedback", Map.of("solved", "SOLVED", "comment", "बहुत अच्छा"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.asString()).contains("तीनों चुनें", "बहुत अच्छा", "value=\"SOLVED\" required checked");
        Response done = post(cookie, "feedback", Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).contains("मामला बंद है").doesNotContain("/track/case/message");
    }

    @Test
    void aSecondTapIsNoSecondMessageAndTheSameWordsLaterAre() {
        String cookie = enter(cases.file("x").digits()).cookie(COOKIE);
        Map<String, String> message =
                Map.of("text", "कब तक होगा?", "key", UUID.randomUUID().toString());
        assertThat(post(cookie, "message", message).statusCode()).isEqualTo(303);
        assertThat(post(cookie, "message", message).statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).containsOnlyOnce("कब तक होगा?");
        post(
                cookie,
                "message",
                Map.of("text", "कब तक होगा?", "key", UUID.randomUUID().toString()));
        assertThat(page(cookie).asString().split(Pattern.quote("कब तक होगा?"))).hasSize(3);
    }

    /** Sent on a slow network, stopped, added to and sent again: the page still has the key of the first time. */
    @Test
    void wordsThatWereAddedToAMessageOnItsWayAreNotLost() {
        String cookie = enter(cases.file("x").digits()).cookie(COOKIE);
        String key = UUID.randomUUID().toString();
        post(cookie, "message", Map.of("text", "पहली बात", "key", key));
        Map<String, String> more = Map.of("text", "पहली बात और एक जरूरी बात", "key", key);
        assertThat(post(cookie, "message", more).statusCode()).isEqualTo(303);
        assertThat(post(cookie, "message", more).statusCode()).isEqualTo(303);
        String page = page(cookie).asString();
        assertThat(page).containsOnlyOnce("पहली बात और एक जरूरी बात");
        assertThat(page.split(Pattern.quote("पहली बात"))).as("and the first").hasSize(3);
    }

    @Test
    void feedbackThatWasChangedOnItsWayIsNotSaidToBeStored() {
        String cookie = openedSettledCase();
        String key = UUID.randomUUID().toString();
        Map<String, String> first = Map.of("solved", "NOT_SOLVED", "rating", "1", "wish", "LOOK_AGAIN", "key", key);
        assertThat(post(cookie, "feedback", first).statusCode()).isEqualTo(303);
        assertThat(post(cookie, "feedback", first).statusCode()).isEqualTo(303);
        Response changed = post(
                cookie,
                "feedback",
                Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE", "comment", "अब ठीक है", "key", key));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.asString()).contains("अब ठीक है").doesNotContain("धन्यवाद");
    }

    @Test
    void theSecondTapSucceedsAlsoWhereTheCaseHasClosedMeanwhile() {
        String cookie = openedSettledCase();
        String csrf = csrfOn(page(cookie));
        Map<String, String> message =
                Map.of("csrf", csrf, "text", "धन्यवाद", "key", UUID.randomUUID().toString());
        post(cookie, "message", message);
        post(cookie, "feedback", Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE"));
        assertThat(send(cookie, "message", message).statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).containsOnlyOnce("धन्यवाद");
    }

    @Test
    void aRejectionSaysThatItCanBeAppealed() {
        TrackingCode rejected = cases.file("x");
        cases.reject(rejected, "यह नगर निगम का काम है");
        assertThat(page(enter(rejected.digits()).cookie(COOKIE)).asString())
                .contains("इस फैसले से सहमत नहीं?")
                .doesNotContain("क्या आपकी बात पर काम हुआ?");
        TrackingCode settled = cases.file("x");
        cases.settle(settled, "हमने देखा");
        assertThat(page(enter(settled.digits()).cookie(COOKIE)).asString())
                .contains("क्या आपकी बात पर काम हुआ?")
                .doesNotContain("इस फैसले से सहमत नहीं?");
    }

    @Test
    void whoDoesNotAgreeWithARejectionHasNothingToRate() {
        TrackingCode code = cases.file("x");
        cases.reject(code, "यह नगर निगम का काम है");
        String cookie = enter(code.digits()).cookie(COOKIE);
        assertThat(page(cookie).asString())
                .contains("name=\"rating\"", "ज़रूरी नहीं)</legend>")
                .doesNotContain("name=\"solved\"", "name=\"rating\" value=\"1\" required");
        Response undecided = post(cookie, "feedback", Map.of("comment", "यह पुलिस का ही काम है"));
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(undecided.asString()).contains("चुनें कि अब क्या किया जाए", "यह पुलिस का ही काम है</textarea>");
        assertThat(post(cookie, "feedback", Map.of("wish", "LOOK_AGAIN")).statusCode())
                .isEqualTo(303);
        assertThat(page(cookie).asString()).contains("आपने ऊपर के अधिकारी से देखने को कहा");
        cases.reject(code, "फिर भी नहीं");
        assertThat(page(cookie).asString())
                .contains("मामला बंद करना है?", "एक बार फिर देख चुके हैं")
                .doesNotContain("value=\"LOOK_AGAIN\"");
        assertThat(post(cookie, "feedback", Map.of("wish", "CLOSE")).statusCode())
                .isEqualTo(303);
        assertThat(page(cookie).asString()).contains("मामला बंद है");
    }

    @Test
    void aSecondTapOnAnAppealIsNoFault() {
        TrackingCode code = cases.file("x");
        cases.reject(code, "यह नगर निगम का काम है");
        String cookie = enter(code.digits()).cookie(COOKIE);
        Map<String, String> appeal = new HashMap<>(Map.of("wish", "LOOK_AGAIN"));
        appeal.putAll(
                Map.of("comment", "फिर देखें", "key", UUID.randomUUID().toString(), "csrf", csrfOn(page(cookie))));
        assertThat(send(cookie, "feedback", appeal).statusCode()).isEqualTo(303);
        assertThat(send(cookie, "feedback", appeal).statusCode()).isEqualTo(303);
        assertThat(page(cookie).asString()).containsOnlyOnce("फिर देखें");
    }

    @Test
    void whatIsSaidTooLateIsNotLost() {
        String cookie = openedSettledCase();
        Map<String, String> feedback =
                Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE", "comment", "बहुत देर लगी");
        String csrf = csrfOn(page(cookie));
        post(cookie, "feedback", Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE"));
        Map<String, String> late = new HashMap<>(feedback);
        late.put("csrf", csrf);
        Response refused = send(cookie, "feedback", late);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("बहुत देर लगी", "मामला बंद है");
    }

    @Test
    void whatIsHalfSaidStaysWhenTheMessageOrTheFeedbackIsSent() {
        String cookie = openedSettledCase();
        String key = UUID.randomUUID().toString();
        Response written = post(
                cookie,
                "message",
                Map.of("text", "एक बात और", "key", key, "rating", "2", "solved", "PARTLY", "comment", "आधी राय"));
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.asString())
                .contains("संदेश भेज दिया गया", "आधी राय</textarea>", "अभी नहीं भेजा गया")
                .contains("value=\"PARTLY\" checked", "value=\"2\" required checked")
                .containsOnlyOnce("एक बात और")
                .doesNotContain(key);
        Response judged = post(
                cookie,
                "feedback",
                Map.of("text", "आधी बात", "solved", "NOT_SOLVED", "rating", "1", "wish", "LOOK_AGAIN"));
        assertThat(judged.statusCode()).isEqualTo(200);
        assertThat(judged.asString()).contains("आपकी राय मिल गई", "आधी बात</textarea>", "अभी नहीं भेजा गया");
    }

    @Test
    void aMessageThatWasNotSentBeforeTheCaseIsClosedIsStillToBeRead() {
        String cookie = openedSettledCase();
        Response closed =
                post(cookie, "feedback", Map.of("text", "आधी बात", "solved", "SOLVED", "rating", "5", "wish", "CLOSE"));
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.asString()).contains("आपकी राय मिल गई", "आधी बात", "मामला बंद है", "यह अब नहीं हो सकता");
        Response english = post(cookie, "", Map.of("show", "en", "text", "आधी बात", "comment", "आधी राय"));
        assertThat(english.asString())
                .contains("<html lang=\"en\">", "आधी बात\n\nआधी राय</div>", "this is no longer possible")
                .as("and is there for the next switch")
                .contains("name=\"text\" value=\"आधी बात\n\nआधी राय\"");
    }

    @Test
    void anotherLanguageSaysWhatIsStillWrong() {
        String cookie = openedSettledCase();
        Map<String, String> message = Map.of("text", "क".repeat(4_001));
        String refused = post(cookie, "message", message).asString();
        assertThat(inEnglish(cookie, refused, message))
                .contains("This is longer than 4,000 characters", "aria-describedby=\"message-error\"");
        assertThat(inEnglish(cookie, refused, Map.of("text", "क".repeat(4_000))))
                .contains("Not sent yet", "aria-describedby=\"message-error\"");

        Map<String, String> feedback = Map.of("solved", "SOLVED");
        refused = post(cookie, "feedback", feedback).asString();
        assertThat(inEnglish(cookie, refused, feedback))
                .contains("Choose all three", "aria-describedby=\"feedback-error\"");
        assertThat(inEnglish(cookie, refused, Map.of("solved", "SOLVED", "rating", "5", "wish", "LOOK_AGAIN")))
                .contains("If it is solved, choose");
        assertThat(inEnglish(cookie, refused, Map.of("solved", "SOLVED", "rating", "5", "wish", "CLOSE")))
                .contains("Not sent yet", "aria-describedby=\"feedback-error\"");
        assertThat(post(cookie, "", Map.of("show", "en", "refused", "message", "why", "x"))
                        .asString())
                .doesNotContain("class=\"bad\" id=\"message-error\"");
    }

    @Test
    void aCommentThatWasTooLongMayAlsoBeLeftOut() {
        String cookie = openedSettledCase();
        Map<String, String> feedback = Map.of("solved", "PARTLY", "comment", "क".repeat(4_001));
        String refused = post(cookie, "feedback", feedback).asString();
        assertThat(inEnglish(cookie, refused, feedback)).contains("This is longer than 4,000 characters");
        assertThat(inEnglish(cookie, refused, Map.of("solved", "PARTLY", "comment", "")))
                .contains("Not sent yet")
                .doesNotContain("Please write something");
    }

    @ParameterizedTest
    @CsvSource({"SOLVED, CLOSE", "NOT_SOLVED, LOOK_AGAIN"})
    void whoJudgesTooLateWithoutAWordIsToldSo(String solved, String wish) {
        String cookie = openedSettledCase();
        Map<String, String> feedback = Map.of("solved", solved, "rating", "5", "wish", wish);
        post(cookie, "feedback", feedback);
        Map<String, String> late = new HashMap<>(feedback);
        late.put("key", UUID.randomUUID().toString());
        Response refused = post(cookie, "feedback", late);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("यह अब नहीं हो सकता", "name=\"why\" value=\"TOO_LATE\"")
                .doesNotContain("आपका लिखा नीचे है", "aria-invalid=\"true\"");
        assertThat(post(cookie, "", Map.of("show", "en", "why", "TOO_LATE")).asString())
                .contains("this is no longer possible");
        assertThat(post(
                                cookie,
                                "",
                                Map.of(
                                        "show",
                                        "en",
                                        "solved",
                                        solved,
                                        "refused",
                                        "feedback",
                                        "why",
                                        "FEEDBACK_INCOMPLETE"))
                        .asString())
                .contains("this is no longer possible")
                .doesNotContain("Choose all three");
    }

    @Test
    void switchingTheLanguageKeepsAllThatWasTyped() {
        String cookie = openedSettledCase();
        Map<String, String> typed = Map.of(
                "show",
                "en",
                "text",
                "आधी बात",
                "comment",
                "बाकी बात",
                "solved",
                "PARTLY",
                "rating",
                "2",
                "wish",
                "LOOK_AGAIN",
                "key",
                "5f0c7f4e-52c6-4b0e-9b39-2f1d1a9f3c11");
        Response page = post(cookie, "", typed);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<html lang=\"en\">", "आधी बात</textarea>", "बाकी बात</textarea>", typed.get("key"))
                .contains("value=\"PARTLY\" checked", "value=\"2\" required checked", "value=\"LOOK_AGAIN\" checked");
        assertThat(post(cookie, "", Map.of("show", "en", "csrf", "guessed", "text", "आधी बात"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void switchingTheLanguageKeepsTheCodeThatIsBeingTyped() {
        Response page = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("trackingCode", "1234 56", "text", "आधी बात", "show", "hne"))
                .post("/track");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<html lang=\"hne\">", "value=\"1234 56\"", "आधी बात</textarea>")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void anotherLanguageSaysWhyTheCodeIsAskedForAgain() {
        String mistyped = "1234 5678 9012 3451";
        assertThat(enter(mistyped).asString()).contains("name=\"why\" value=\"CHECK_DIGIT\"");
        assertThat(asked(mistyped, "CHECK_DIGIT")).contains("role=\"alert\">One of the digits is wrong");
        assertThat(asked("1234 5678", "CHECK_DIGIT")).contains("name=\"why\" value=\"TOO_SHORT\"");
        assertThat(asked("1234567890123450", "CHECK_DIGIT")).doesNotContain("role=\"alert\"");
        assertThat(asked(mistyped, "ENDED")).contains("name=\"why\" value=\"ENDED\"");
        assertThat(asked(mistyped, "NOTHING_FOUND")).contains("name=\"why\" value=\"NOTHING_FOUND\"");
        assertThat(asked("1234", "NOTHING_FOUND")).doesNotContain("role=\"alert\"");
        assertThat(asked(mistyped, "x")).doesNotContain("role=\"alert\"");
    }

    private static String asked(String typed, String why) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("trackingCode", typed, "why", why, "before", "1234 5678 9012 3451", "show", "en"))
                .post("/track")
                .asString();
    }

    @Test
    void aFormOfAnotherSiteIsNotTaken() {
        String cookie = enter(cases.file("x").digits()).cookie(COOKIE);
        Response answer = post(cookie, "message", Map.of("csrf", "guessed", "text", "forged"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(page(cookie).asString()).doesNotContain("forged");
    }

    @Test
    void whatWasWrittenOutlivesTheSession() {
        TrackingCode code = cases.file("x");
        Response ended = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", "लंबी बात")
                .post("/track/case/message");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.asString()).contains("लंबी बात</textarea>", "name=\"trackingCode\"");
        Response opened = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("trackingCode", code.digits(), "text", "लंबी बात"))
                .post("/track");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.asString()).contains("लंबी बात</textarea>", "अभी नहीं भेजा गया");
        assertThat(opened.cookie(COOKIE)).isNotBlank();
    }

    /** Only one of its words would become a mere message, and the person would believe that somebody looks again. */
    @Test
    void anAppealOutlivesTheSessionAsAnAppeal() {
        TrackingCode code = cases.file("x");
        cases.reject(code, "यह नगर निगम का काम है");
        Map<String, String> appeal = Map.of("wish", "LOOK_AGAIN", "comment", "यह पुलिस का ही काम है", "rating", "2");
        Response ended = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(appeal)
                .post("/track/case/feedback");
        assertThat(ended.statusCode()).isEqualTo(401);
        Map<String, String> again =
                new HashMap<>(hidden(ended, "comment", "wish", "rating", "solved", "text", "key", "refused"));
        again.put("trackingCode", code.digits());
        Response opened = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(again)
                .post("/track");
        assertThat(opened.asString())
                .contains("value=\"LOOK_AGAIN\" checked", "यह पुलिस का ही काम है</textarea>", "value=\"2\" checked")
                .contains("id=\"feedback-error\"", "अभी नहीं भेजा गया");
    }

    /** Both can be at work for a while. */
    @Test
    void aCopyOfTheLastReleaseSendsAllWordsAsOne() {
        TrackingCode code = cases.file("x");
        Response opened = given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("trackingCode", code.digits(), "draft", "लंबी बात"))
                .post("/track");
        assertThat(opened.asString()).contains("लंबी बात</textarea>", "अभी नहीं भेजा गया");
    }

    private static Map<String, String> hidden(Response page, String... names) {
        Map<String, String> fields = new HashMap<>();
        for (String name : names) {
            Matcher value = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                    .matcher(page.asString());
            assertThat(value.find()).as(name).isTrue();
            fields.put(name, value.group(1));
        }
        return fields;
    }

    @Test
    void leavingTakesTheCookieAway() {
        String cookie = enter(cases.file("x").digits()).cookie(COOKIE);
        assertThat(post(cookie, "leave", Map.of()).detailedCookie(COOKIE).getMaxAge())
                .isZero();
    }

    @Test
    void leavingQuicklyTakesTheCookieAwayAndLeadsElsewhere() {
        String cookie = enter(cases.file("x").digits()).cookie(COOKIE);
        Response left = given().cookie(COOKIE, cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post("/track/exit");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.detailedCookie(COOKIE).getMaxAge()).isZero();
        assertThat(left.header("Cache-Control")).isEqualTo("no-store");
        assertThat(left.asString()).contains("content=\"0;url=https://www.google.com/\"");
    }
}
