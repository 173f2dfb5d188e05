package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** What people see while a part of Samvad is away: a page in their language that says what to do and loses nothing. */
@ExtendWith(RunningSamvad.class)
class OutagePagesTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);
    private static Stores stores;
    private static RunningStack stack;

    @BeforeAll
    static void open() {
        stack = RunningSamvad.stack();
        stores = new Stores(stack.started());
    }

    @AfterEach
    void mend() {
        for (String part : new String[] {"postgres", "complaint", "notification", "qr"}) {
            stack.startPart(part);
        }
    }

    @ParameterizedTest
    @CsvSource({"ON,hi,9000000301", "OFF,en,9000000302"})
    void aNumberCanWaitForItsService(Script script, String language, String number) throws Exception {
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page receipt = write(phone, language, "गली में गश्त बढ़े");
            receipt.locator("main button.full").click();
            Page form = People.numberForm(receipt);
            stack.stopPart("notification");
            People.sendNumber(form, number);
            assertThat(form.locator("main")).containsText("वह साथ जाएगा");
            assertThat(form.locator("main")).containsText("a number that you typed goes along");
            look(form, "outage-number", script, language);
            assertThat(receipt.locator("#code").innerText()).isNotBlank();
            Page unopened = People.numberForm(receipt);
            assertThat(unopened.locator("h1")).hasText("नंबर वाली सेवा कुछ देर के लिए बंद है");

            stack.startPart("notification");
            unopened.reload();
            assertThat(unopened.locator("#phone")).hasValue("");
            form.reload();
            assertThat(form.locator("main .good")).isVisible();
        }
        SmsInbox inbox = new SmsInbox(stack.started().smsInboxUrl());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox.of(number)).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"ON,hi,9000000303", "OFF,en,9000000304"})
    void aNumberIsKeptWhileTheDatabaseIsAway(Script script, String language, String number) throws Exception {
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page receipt = write(phone, language, "तालाब पर गश्त हो");
            receipt.locator("main button.full").click();
            Page form = People.numberForm(receipt);
            stack.stopPart("postgres");
            People.sendNumber(form, number);
            assertThat(form.locator("h1"))
                    .hasText(language.equals("hi") ? "अभी पक्का नहीं कि पहुंचा" : "It may not have arrived");
            assertThat(form.locator("html")).hasAttribute("lang", language);
            assertThat(form.locator("input[name=phone]")).hasValue(number);
            look(form, "outage-number-kept", script, language);

            stack.startPart("postgres");
            sendAgainUntil(form, "main .good");
        }
    }

    @Test
    void aScanLeadsOnToTheStationsWhileItsServiceIsAway() throws Exception {
        stack.stopPart("qr");
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = phone.newPage();
            Response answer = page.navigate(people.url("/s/7K3M9QAX"));
            assertThat(answer.status()).isEqualTo(503);
            look(page, "outage-scan", Script.ON, "hi");
            page.locator("main a").first().click();
            page.locator("a[href*='station=BHN-SUP']").first().click();
            fill(page, "पुल पर गश्त हो");
            page.locator("main button.full").click();
            assertThat(page.locator("#code").innerText()).isNotBlank();
        }
    }

    /** complaint-service has a copy of the printed codes, also when it has only just started. */
    @Test
    void anEntryFromAPosterNeedsNoQrService() {
        Api api = new Api(stack.started());
        Map<String, ?> issue = Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "RECEPTION"));
        String code = api.post("/api/v1/qr-codes", issue, api.as("qr.admin")).text("codeId");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stores.number("complaint", "select count(*) from qr_code where id = '" + code + "'") == 1);
        stack.stopPart("qr");
        stack.restartPart("complaint");
        Api.Answer filed = api.post(
                "/api/v1/complaints",
                Map.of(
                        "codeId", code,
                        "kind", "SUGGESTION",
                        "category", "PATROL",
                        "text", "नाले पर ढक्कन हो",
                        "language", "hi"));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"ON,hi", "OFF,en"})
    void theFormKeepsEverythingWhileTheDatabaseIsAway(Script script, String language) throws Exception {
        String text = "पहली पंक्ति\nदूसरी <b>पंक्ति</b> " + Unique.word();
        long before = entries();
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = write(phone, language, text);
            String key = page.locator("input[name=key]").inputValue();
            stack.stopPart("postgres");
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.locator("main button.full").click());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headerValue("retry-after")).isEqualTo("5");
            assertKept(page, language, text);
            assertThat(page.locator("input[name=key]").inputValue()).isEqualTo(key);
            assertThat(page.locator("input[name=kind]").inputValue()).isEqualTo("SUGGESTION");
            assertThat(page.locator("input[name=category-SUGGESTION]").inputValue())
                    .isEqualTo("PATROL");
            look(page, "outage-form", script, language);

            stack.startPart("postgres");
            sendAgainUntil(page, "#code");
            String code = page.locator("#code").innerText();
            people.track(page, code);
            assertThat(page.locator("main").innerText()).contains("<b>पंक्ति</b>");
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"ON,hi", "OFF,en"})
    void whatWasSentToAServiceThatIsAwayIsSentAgainByLoadingThePageAgain(Script script, String language)
            throws Exception {
        long before = entries();
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = write(phone, language, "हर शाम चौक पर गश्त हो");
            stack.stopPart("complaint");
            page.locator("main button.full").click();
            page.locator("h1").waitFor();
            assertThat(page.locator("main").innerText()).contains("112", "फिर लोड करें", "Load it again");
            look(page, "outage-service", script, language);

            stack.startPart("complaint");
            page.reload();
            assertThat(page.locator("#code").innerText()).isNotBlank();
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"ON,hi", "OFF,en"})
    void aMessageInAnOpenCaseIsKeptWhileTheDatabaseIsAway(Script script, String language) throws Exception {
        String text = "और एक बात " + Unique.word();
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = write(phone, language, "दुकान के पीछे रोशनी हो");
            page.locator("main button.full").click();
            String code = page.locator("#code").innerText();
            people.track(page, code);
            page.navigate(people.url("/track/case?lang=" + language));
            page.locator("#write textarea").fill(text);
            stack.stopPart("postgres");
            page.locator("#write button").click();
            assertKept(page, language, text);
            look(page, "outage-message", script, language);
            Page other = phone.newPage();
            assertThat(other.navigate(people.url("/track/case?lang=" + language))
                            .status())
                    .isEqualTo(503);
            look(other, "outage-tracking", script, language);
            other.close();

            stack.startPart("postgres");
            sendAgainUntil(page, "main .good");
            assertThat(page.locator("main").innerText()).containsOnlyOnce(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"ON,hi", "OFF,en"})
    void anOfficersReplyIsKeptWhileTheDatabaseIsAway(Script script, String language) throws Exception {
        String text = "हम आज देखेंगे " + Unique.word();
        try (BrowserContext phone = browsers.person(Device.PHONE, script);
                BrowserContext office = browsers.person(Device.DESKTOP, script)) {
            write(phone, language, "पुलिया पर रोशनी हो")
                    .locator("main button.full")
                    .click();
            Page page = people.staff(office, "csp.bhilainagar", "/console/cases");
            page.navigate(people.url("/console/cases?state=RECEIVED&kind=SUGGESTION&lang=" + language));
            page.locator("main table a[href*='/console/cases/S']").first().click();
            Locator reply = page.locator("details#reply");
            if (reply.getAttribute("open") == null) {
                reply.locator("summary").click();
            }
            reply.locator("textarea").fill(text);
            stack.stopPart("postgres");
            reply.locator("form button").click();
            assertKept(page, language, text);
            look(page, "outage-console", script, language);
            Page other = office.newPage();
            assertThat(other.navigate(people.url("/console/cases?lang=" + language))
                            .status())
                    .isEqualTo(503);
            look(other, "outage-queue", script, language);
            other.close();

            stack.startPart("postgres");
            sendAgainUntil(page, "main .good");
            assertThat(page.locator("main").innerText()).containsOnlyOnce(text);
        }
    }

    private static Page write(BrowserContext phone, String language, String text) {
        Page page = phone.newPage();
        page.navigate(people.url("/report?station=BHN-SUP&lang=" + language));
        fill(page, text);
        return page;
    }

    private static void fill(Page page, String text) {
        page.locator("input[name=kind][value=SUGGESTION]").check();
        page.locator("select[name=category-SUGGESTION]").selectOption("PATROL");
        page.locator("textarea[name=text]").fill(text);
    }

    private static void assertKept(Page page, String language, String text) {
        page.locator("h1").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("textarea[name=text]").inputValue()).isEqualTo(text);
        assertThat(page.locator("main").innerText())
                .contains(language.equals("hi") ? "अभी पक्का नहीं कि पहुंचा" : "It may not have arrived");
    }

    /** A pool may find out about one more broken connection; a person would press once more, too. */
    private static void sendAgainUntil(Page page, String taken) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.locator("main button.full").click();
                    page.waitForLoadState();
                    return page.locator(taken).count() > 0;
                });
    }

    private static void look(Page page, String name, Script script, String language) throws Exception {
        Picture.keep(name + "-" + language + "-script-" + script.name().toLowerCase(Locale.ROOT), page);
        if (script == Script.ON) {
            assertThat(Axe.findings(page)).isEmpty();
        }
        int width = page.viewportSize().width;
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        if (width == Device.PHONE.width()) {
            assertThat(Sizes.faults(page)).as(name).isEmpty();
        }
    }

    private static long entries() throws Exception {
        return stores.number("complaint", "select count(*) from complaint");
    }
}
