package org.samvad.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samvad.kit.problem.FaultyRequests.CANARY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.problem.FaultyRequests.Faulty;
import org.samvad.kit.testing.DatabaseOutages;
import org.samvad.kit.testing.Http;
import org.samvad.kit.testing.LogCapture;
import org.samvad.kit.testing.Waiting;

/** A problem is told in the client's form, and neither the answer nor the log repeats what was sent. */
@QuarkusTest
class ProblemsTest {

    private static final String PROGRAM = "application/json, */*;q=0.1";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    DatabaseOutages outages;

    @ParameterizedTest
    @MethodSource("faultyRequests")
    void aProgramGetsProblemJson(Faulty faulty) {
        HttpResponse<String> answer = sendWatchingTheLog(faulty, PROGRAM);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonPath body = JsonPath.from(answer.body());
        assertThat(body.getString("type")).isEqualTo("urn:samvad:problem:" + faulty.slug());
        assertThat(body.getInt("status")).isEqualTo(faulty.status());
        assertThat(body.getString("title")).isNotBlank();
        assertThat(body.getString("detail")).isNotBlank();
        assertThat(body.getMap("$").keySet()).isSubsetOf("type", "title", "status", "detail", "errors");
    }

    @ParameterizedTest
    @MethodSource("faultyRequests")
    void aBrowserGetsAPage(Faulty faulty) {
        HttpResponse<String> answer = sendWatchingTheLog(faulty, BROWSER);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("<h1>यह काम नहीं हुआ</h1>");
    }

    private static HttpResponse<String> sendWatchingTheLog(Faulty faulty, String accept) {
        try (LogCapture log = new LogCapture()) {
            HttpResponse<String> answer = Http.send(faulty.request().get().header("Accept", accept));
            assertThat(answer.statusCode()).isEqualTo(faulty.status());
            assertThat(answer.body() + answer.headers()).doesNotContain(CANARY, "7731");
            assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(log.lines())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("canary") || line.contains("7731"))
                    .noneMatch(line -> line.contains("/sample/notes/"));
            assertThat(log.lines().stream().anyMatch(line -> line.startsWith("ERROR")))
                    .as("only our own faults are errors: %s", log.lines())
                    .isEqualTo(faulty.status() >= 500);
            return answer;
        }
    }

    @Test
    void fieldsAreNamedByOurNamesAndAMapsKeyIsNot() {
        assertThat(errors("{'rating':7731}"))
                .containsExactly("rating must be less than or equal to 5", "text must not be blank");
        assertThat(errors("{'text':'x','lines':[{'words':'x'},{'words':'canary-7731'}]}"))
                .containsExactly("lines[1].words size must be between 0 and 5");
        assertThat(errors("{'text':'x','labels':{'canary-7731':{'words':'canary-7731'}}}"))
                .containsExactly("labels[*].words size must be between 0 and 5");
        assertThat(errors("{'text':'x','colour':'canary-7731'}")).containsExactly("colour is not of the expected form");
        assertThat(errors("{'text':'x','labels':{'canary-7731':{'words':[]}}}"))
                .containsExactly("labels[*].words is not of the expected form");
        assertThat(errors("{'text':'x','lines':[{'words':'x'},7]}"))
                .containsExactly("lines[1] is not of the expected form");
        assertThat(errors("")).containsExactly("note must not be null");
    }

    private static List<String> errors(String body) {
        HttpRequest.Builder request = Http.to("/sample/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        JsonPath problem = JsonPath.from(Http.send(request).body());
        return problem.getList("errors", FieldProblem.class).stream()
                .map(error -> error.field() + " " + error.message())
                .toList();
    }

    @Test
    void anOutageOfTheDatabaseIsToldAsOneAndEndsByItself() {
        HttpRequest.Builder request =
                Http.to("/sample/notes/fail/database?with=1").header("Accept", PROGRAM);
        outages.whileOut(() -> {
            HttpResponse<String> answer = Http.send(request);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("urn:samvad:problem:unavailable");
            HttpResponse<String> page =
                    Http.send(Http.to("/sample/notes/fail/database?with=1").header("Accept", BROWSER));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.body()).contains("अभी सेवा बंद है");
        });
        Waiting.soon().until(() -> Http.send(request).statusCode() == 200);
    }

    @Test
    void aLibrarysRefusalKeepsTheHeadersOfItsStatus() {
        assertThat(Http.send(Http.to("/sample/notes/fail/allow")).headers().firstValue("Allow"))
                .hasValue("POST");
        assertThat(Http.send(Http.to("/sample/notes/fail/later")).headers().firstValue("Retry-After"))
                .hasValue("77");
    }

    @Test
    void thePageIsInTheLanguageAskedFor() {
        assertThat(Http.send(Http.to("/nothing?lang=en").header("Accept", BROWSER))
                        .body())
                .contains("<html lang=\"en\">", "There is no such page.");
    }

    @Test
    void whoIsNotSignedInIsToldOrLedToTheSignIn() {
        HttpResponse<String> told = Http.send(Http.to("/console/sample").header("Accept", PROGRAM));
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        HttpResponse<String> led = Http.send(Http.to("/console/sample?q=canary").header("Accept", BROWSER));
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/console/login?next=%2Fconsole%2Fsample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-7731;;;===", "canary-7731", "text/html;q=canary-7731", ";", ",", "*/"})
    void aMalformedAcceptHeaderIsNoErrorOfOurs(String accept) {
        try (LogCapture log = new LogCapture()) {
            HttpResponse<String> answer =
                    Http.send(Http.to("/sample/notes/canary-7731").header("Accept", accept));
            assertThat(answer.statusCode()).isBetween(400, 406);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).doesNotContain(CANARY);
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY) || line.startsWith("ERROR"));
        }
    }

    /** Quarkus and Netty answer these before any code of ours runs: by a bare status line, which is fine as it tells nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANARY\r\n\r\n",
                "GET /%zzCANARY HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /sample?page=%zzCANARY HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /LONGCANARY HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /sample HTTP/1.1\r\nHost: a\r\nX-A: LONGCANARY\r\nConnection: close\r\n\r\n",
                "POST /sample/notes HTTP/1.1\r\nHost: a\r\nContent-Length: CANARY\r\nConnection: close\r\n\r\n",
            })
    void whatIsNotHttpIsRefusedWithoutAWord(String request) {
        try (LogCapture log = new LogCapture()) {
            String answer =
                    Http.sendRaw(request.replace("LONG", "x".repeat(30_000)).replace("CANARY", CANARY));
            assertThat(answer).matches("(?s)HTTP/1.[01] 4\\d\\d .*\r\n\r\n").doesNotContain(CANARY);
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY) || line.startsWith("ERROR"));
        }
    }

    @Test
    void aClientThatHangsUpInTheMiddleIsNoErrorOfOurs() {
        try (LogCapture log = new LogCapture()) {
            String head = "POST /sample/notes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
            Http.sendAndHangUp(head + "Content-Length: 1000\r\n\r\n{\"text\":\"canary-7731");
            Http.sendAndHangUp(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\ncanary-7731");
            // The next request's answer comes after theirs have been given up.
            Waiting.soon().until(() -> Http.send(Http.to("/sample")).statusCode() == 200);
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY) || line.startsWith("ERROR"));
        }
    }

    @Test
    void whoSendsTooMuchMayFinishAndThenReadsWhy() {
        String body = "x".repeat(3_000_000);
        String answer = Http.sendRaw("POST /sample/notes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Accept: text/html\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("connection: close")
                .contains("<h1>");
    }

    @Test
    void halfAnAnswerDoesNotPassForAWholeOne() {
        assertThatThrownBy(() -> Http.send(Http.to("/sample/route/half?with=canary-7731")))
                .isInstanceOf(UncheckedIOException.class);
    }

    static List<Faulty> faultyRequests() {
        return FaultyRequests.all();
    }
}
