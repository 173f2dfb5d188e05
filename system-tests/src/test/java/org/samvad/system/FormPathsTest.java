package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Whoever did not scan finds the form, and whatever is chosen on it outlives each question that comes back. */
@ExtendWith(RunningSamvad.class)
class FormPathsTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    private static Api api;

    @BeforeAll
    static void signIn() {
        api = new Api(RunningSamvad.started());
    }

    private static void send(Page page) {
        page.locator("#report > button.full").click();
    }

    @ParameterizedTest
    @EnumSource
    void thePrintedCodeLeadsToTheFormAndAllThatIsChosenReachesTheOfficer(Script script) {
        String words = "बात समझी ही नहीं, मेरा नंबर 98765 43210 " + Unique.word();
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = fromThePrintedCode(phone);
            page.locator("summary").first().click();
            page.locator("#otherStation").selectOption("BHN-BHT");
            page.locator("input[name=kind][value=FEEDBACK]").check();
            page.locator("input[name=rating][value='2']").check();
            page.locator("#text").fill(words);
            page.locator("input[name=aboutStaff]").check();
            page.locator(".languages [lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("main > .note").first()).containsText("Bhilai Bhatti");
            send(page);

            assertThat(page.locator("#text")).hasValue(words);
            page.locator("#keepMarks").check();
            send(page);
            assertThat(page.locator("#code")).isVisible();
        }
        JsonNode file = file(words);
        assertThat(file.path("kind").asText()).isEqualTo("FEEDBACK");
        assertThat(file.path("rating").asInt()).isEqualTo(2);
        assertThat(file.path("aboutStaff").asBoolean()).isTrue();
        assertThat(file.path("aboutStations").toString()).isEqualTo("[\"BHN-BHT\"]");
        assertThat(file.path("scannedStation").asText()).isEqualTo("BHN-BHT");
    }

    /** In lower case and in two groups, as one reads it aloud. The form's service hears of a new code after a moment. */
    private static Page fromThePrintedCode(BrowserContext phone) {
        String code = api.post(
                        "/api/v1/qr-codes",
                        Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "BUS_STAND")),
                        api.as("qr.admin"))
                .text("codeId");
        Page page = phone.newPage();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.navigate(people.url("/"));
            page.locator("#code").fill(code.toLowerCase(Locale.ROOT).replaceAll("^(.{4})", "$1 "));
            page.locator("#go button.primary").click();
            assertThat(page.locator("main > .note").first().innerText()).contains("सुपेला", "बस स्टैंड");
        });
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void theListOfStationsLeadsToTheFormAndTwoOfThemAreWhatItIsAbout(Script script) {
        String words = "दोनों थानों में " + Unique.word();
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = phone.newPage();
            page.navigate(people.url("/"));
            page.locator("main ul.plain a", new Page.LocatorOptions().setHasText("सुपेला"))
                    .click();
            page.locator("input[name=kind][value=COMPLAINT]").check();
            page.locator("#text").fill(words);
            page.locator("#aboutStationCodes").selectOption("BHN-BHT");
            page.locator("details.also summary").last().click();
            page.locator("input[name=alsoAbout][value=BHN-BHN]").check();
            page.locator(".languages [lang=hne]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "hne");
            send(page);
            assertThat(page.locator("#code")).isVisible();
        }
        JsonNode file = file(words);
        assertThat(file.path("aboutStations").toString()).contains("BHN-BHT", "BHN-BHN");
        assertThat(file.path("scannedStation").asText()).isEqualTo("BHN-SUP");
        assertThat(file.path("language").asText()).isEqualTo("HNE");
    }

    /** As the service counts: a letter with its sign is two characters, a picture is one. */
    @Test
    void whatIsLeftIsCounted() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = phone.newPage();
            page.navigate(people.url("/report?station=BHN-SUP&lang=en"));
            assertThat(page.locator("#text-count")).isHidden();
            page.locator("#text").fill("कि" + "🙂".repeat(1_000));
            assertThat(page.locator("#text-count")).containsText("2,998 ");
            assertThat(page.locator("#text-count")).hasClass("soft");
            page.locator("#text").fill("क".repeat(4_001));
            assertThat(page.locator("#text-count")).containsText("1 ");
            assertThat(page.locator("#text-count")).hasClass("error");
        }
    }

    private static JsonNode file(String words) {
        String reference = new Casebook(api, "sp.durg").reference(words);
        return api.get("/api/v1/cases/" + reference, api.as("sp.durg")).json();
    }
}
