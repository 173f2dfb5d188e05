package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class OfflineResourceTest {

    private static final Pattern FILE = Pattern.compile("\"(/[^\"]+)\": \"([^\"]*)\"");

    @Inject
    DirectoryFixture directory;

    @Inject
    OfflineFiles files;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    @Test
    void theWorkerPutsAsideOnlyWhatIsTheSameForEverybody() throws Exception {
        Response worker = given().get("/worker.js");
        assertThat(worker.contentType()).startsWith("text/javascript");
        List<MatchResult> files = FILE.matcher(worker.asString()).results().toList();
        assertThat(files.stream().map(file -> file.group(1)))
                .containsExactlyInAnyOrder(
                        "/report?lang=hi",
                        "/report?lang=en",
                        "/report?lang=hne",
                        "/offline?lang=hi",
                        "/offline?lang=en",
                        "/offline?lang=hne",
                        "/assets/exit.js",
                        "/assets/kept.js",
                        "/assets/report.js");
        for (MatchResult file : files) {
            Response served = given().get(file.group(1));
            assertThat(served.statusCode()).isEqualTo(200);
            if (!file.group(2).isEmpty()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(served.asByteArray());
                assertThat(file.group(2))
                        .isEqualTo("sha256-" + Base64.getEncoder().encodeToString(hash));
            }
        }
    }

    @Test
    void theWorkerIsTheSameUntilAStationChanges() {
        Response first = given().get("/worker.js");
        String tag = first.header("ETag");
        assertThat(given().header("If-None-Match", tag).get("/worker.js").statusCode())
                .isEqualTo(304);
        directory.rename("BHN-NEW", "BHN", "Newai East", "नेवई पूर्व");
        Response next = await().until(
                        () -> given().header("If-None-Match", tag).get("/worker.js"),
                        answer -> answer.statusCode() == 200);
        directory.rename("BHN-NEW", "BHN", "Newai", "नेवई");
        assertThat(next.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theWorkerIsPutTogetherOnceForThoseWhoAskTogether() {
        assertThat(files.worker()).isSameAs(files.worker());
    }

    @ParameterizedTest
    @CsvSource({"hi, नेटवर्क नहीं है", "en, There is no network", "hne, नेटवर्क नइ हे", "xx, नेटवर्क नहीं है"})
    void thePageForBeingOfflineSpeaksEveryLanguageAndLeadsToTheForm(String language, String title) {
        String page = given().get("/offline?lang=" + language).asString();
        assertThat(page).contains(title, "tel:112", "/report?lang=" + (language.equals("xx") ? "hi" : language));
    }

    @Test
    void anEntryFromAScanWithoutNetworkIsAboutTheStationOfItsCode() {
        Map<String, String> form = Map.of(
                "key", UUID.randomUUID().toString(),
                "lang", "hi",
                "code", DirectoryFixture.CODE,
                "about", "HERE",
                "kind", "COMPLAINT",
                "category-COMPLAINT", "NOT_REGISTERED",
                "text", "",
                "aboutStaff", "true");
        Response refused = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/report");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<option value=\"BHN-SUP\" selected>")
                .doesNotContain("HERE\" selected");
    }
}
