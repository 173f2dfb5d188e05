package org.samvad.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.testing.DatabaseOutages;
import org.samvad.kit.testing.Http;
import org.samvad.kit.testing.LogCapture;
import org.samvad.kit.testing.Waiting;

/** A form that can't be stored comes back to its person whole, ready to be sent again. */
@QuarkusTest
class KeptFormTest {

    private static final String FORM =
            "text=canary-7731+%3Cb%3Etwo%3C%2Fb%3E+words%0D%0Amore&key=k-1&colour=red&colour=blue&lang=en";

    @Inject
    DatabaseOutages outages;

    @ParameterizedTest
    @ValueSource(strings = {"/sample/notes/stored", "/sample/notes/mapped"})
    void aFormComesBackWithEverythingInIt(String path) {
        try (LogCapture log = new LogCapture()) {
            outages.whileOut(() -> {
                HttpResponse<String> answer = send(path, FORM, "text/html");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(answer.body())
                        .contains("<html lang=\"en\">", "action=\"" + path + "\"")
                        .contains("canary-7731 &lt;b&gt;two&lt;/b&gt; words\r\nmore</textarea>")
                        .contains("name=\"key\" value=\"k-1\"", "name=\"lang\" value=\"en\"")
                        .contains("name=\"colour\" value=\"red\"", "name=\"colour\" value=\"blue\"");
            });
            assertThat(log.lines()).noneMatch(line -> line.contains("canary-7731"));
        }
        Waiting.soon().until(() -> send(path, FORM, "text/html").statusCode() == 200);
    }

    /** What a page put there needs no room on a small screen; what a person typed is shown, however short. */
    @ParameterizedTest
    @CsvSource({
        "चोरी,<textarea",
        "two words,<textarea",
        "९०००००००७७,inputmode",
        "+91 90000 00077,inputmode",
        "k-1,type=\"hidden\""
    })
    void whatAPersonTypedIsToBeSeen(String value, String element) {
        SentForm form = SentForm.of(Map.of("field", List.of(value))).orElseThrow();
        String page = ProblemPage.renderKept(form, null, "/sample");
        assertThat(page.lines().filter(line -> line.contains("name=\"field\"")))
                .singleElement()
                .asString()
                .contains(element);
    }

    @ParameterizedTest
    @CsvSource({"hi, /report, /", "en, /track/case/message, /", "hne, /contact, /", "en, /console/cases/1, /console"})
    void everyLanguageIsOnThePageAndNoLinkLeadsAwayFromTheWords(String language, String address, String start) {
        SentForm form = SentForm.of(Map.of("text", List.of("two words"))).orElseThrow();
        assertThat(ProblemPage.renderKept(form, language, address))
                .contains("एक मिनट बाद फिर भेजें", "send it again in a minute", "एक मिनट बाद फेर भेजव")
                .containsPattern("<button.*फिर भेजें.*</button>")
                .containsPattern("<button.*Send again.*</button>")
                .containsPattern("<button.*फेर भेजव.*</button>")
                .contains("href=\"" + start + "?lang=" + language + "\" target=\"_blank\" rel=\"noopener\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/notes/stored", "/sample/notes/mapped"})
    void aProgramIsToldWithoutAWordOfWhatItSent(String path) {
        outages.whileOut(() -> {
            HttpResponse<String> answer = send(path, FORM, "application/json");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:samvad:problem:unavailable").doesNotContain("canary");
        });
        Waiting.soon().until(() -> send(path, FORM, "text/html").statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/notes/stored", "/sample/notes/mapped"})
    void aPasswordIsNeverPutOnAPage(String path) {
        outages.whileOut(() -> {
            HttpResponse<String> answer = send(path, "text=my+name&password=canary-7731", "text/html");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("अभी सेवा बंद है").doesNotContain("canary", "my name");
        });
        Waiting.soon().until(() -> send(path, FORM, "text/html").statusCode() == 200);
    }

    private static HttpResponse<String> send(String path, String form, String accept) {
        return Http.send(Http.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(form)));
    }
}
