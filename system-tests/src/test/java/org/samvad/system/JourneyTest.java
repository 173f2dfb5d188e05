package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;
import org.samvad.system.SmsInbox.Sms;

/** The five steps from the poster to the erased number, as the people in it take them. */
@ExtendWith(RunningSamvad.class)
class JourneyTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);
    private static SmsInbox inbox;
    private static Stores stores;

    @BeforeAll
    static void open() {
        inbox = new SmsInbox(RunningSamvad.started().smsInboxUrl());
        stores = new Stores(RunningSamvad.started());
    }

    @ParameterizedTest
    @EnumSource
    void fromThePosterToTheErasedNumber(Script script) throws Exception {
        String suffix = "-script-" + script.name().toLowerCase(java.util.Locale.ROOT);
        String number = script == Script.ON ? "9000000001" : "9000000002";
        String text = "चौक पर रोज़ जुआ होता है " + suffix;

        long numbersBefore =
                stores.number("notification", "select count(*) from contact where phone_sealed is not null");
        String scanned = issueAndDecode(suffix);
        String code;
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            code = scanAndWrite(phone, scanned, text, number, suffix);
            assertThat(phone.cookies())
                    .as("an anonymous entry leaves no cookie")
                    .isEmpty();
        }
        Sms acknowledgement = awaitMessages(number, 1).getFirst();
        assertThat(acknowledgement.text()).containsPattern("[ऀ-ॿ]").doesNotContain("पुलिस", "जुआ");
        assertThat(acknowledgement.templateId()).hasSize(19);

        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.ON)) {
            replyAndSettle(office, text, suffix, number);
        }
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            readRateAndClose(phone, code, suffix);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stores.number(
                                "notification", "select count(*) from contact where phone_sealed is not null"))
                        .as("numbers left after the case closed")
                        .isEqualTo(numbersBefore));
        assertThat(stores.number("complaint", "select count(*) from audit_entry where action = 'CASE_VIEWED'"))
                .isPositive();
    }

    private static String issueAndDecode(String suffix) throws Exception {
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.staff(office, "qr.admin", "/console/qr");
            page.locator("select#station").selectOption("BHN-SUP");
            page.locator("select#placement").selectOption("RECEPTION");
            page.locator("form[action='/console/qr/codes'] button").click();
            Locator card = page.locator("article.card").first();
            Looks.at(page, "console-qr" + suffix);
            String pngUrl = card.locator("a[href*='image.png']").getAttribute("href");
            String svgUrl = card.locator("a[href*='image.svg']").getAttribute("href");
            byte[] png = office.request().get(people.url(pngUrl)).body();
            String svg = office.request().get(people.url(svgUrl)).text();
            String decoded = QrReaders.withZxing(png);
            assertThat(QrReaders.withBoofCv(png)).isEqualTo(decoded);
            page.setContent("<style>body{margin:0}svg{width:600px;height:600px}</style>" + svg);
            byte[] drawn = page.locator("svg").screenshot();
            assertThat(QrReaders.withZxingInAHand(drawn)).isEqualTo(decoded);
            assertThat(QrReaders.withBoofCv(drawn)).isEqualTo(decoded);
            return decoded;
        }
    }

    private static String scanAndWrite(BrowserContext phone, String url, String text, String number, String suffix)
            throws Exception {
        Page page = phone.newPage();
        page.navigate(url);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("hi");
        assertThat(page.locator(".note").innerText()).contains("सुपेला");
        Looks.at(page, "form" + suffix);
        page.locator("input[name=kind][value=TIP]").check();
        page.locator("select[name=category-TIP]").selectOption("GAMBLING");
        page.getByLabel("आपकी बात").fill(text);
        page.locator("main button.primary.full").click();
        String code = page.locator("#code").innerText();
        assertThat(code).matches("([0-9]{4} ){3}[0-9]{4}");
        assertThat(page.url()).doesNotContain(code.replace(" ", ""));
        Looks.at(page, "receipt" + suffix);

        Page contact = People.numberForm(page);
        Looks.at(contact, "number" + suffix);
        contact.getByLabel("मोबाइल नंबर").fill(People.devanagari(number));
        contact.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("नंबर जोड़ें"))
                .click();
        assertThat(contact.locator(".good").innerText()).isNotBlank();
        Looks.at(contact, "number-saved" + suffix);
        assertThat(page.locator("#code").innerText())
                .as("the receipt stays open")
                .isEqualTo(code);
        return code;
    }

    private static void replyAndSettle(BrowserContext office, String text, String suffix, String number)
            throws Exception {
        Page page = people.staff(office, "csp.bhilainagar", "/console/cases");
        Looks.at(page, "queue" + suffix);
        openCase(page, text);
        Looks.at(page, "case" + suffix);
        act(page, "reply", "हम देख रहे हैं।");
        awaitMessages(number, 2);
        act(page, "resolve", "गश्त बढ़ाई गई, दो लोग पकड़े गए।");
        Looks.at(page, "case-settled" + suffix);
        awaitMessages(number, 3);
    }

    /** Goes through the new tips as an officer would, until the one that says {@code text}. */
    private static void openCase(Page page, String text) {
        page.navigate(people.url("/console/cases?state=RECEIVED&kind=TIP"));
        List<String> cases = page.locator("main table a[href*='/console/cases/S']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String address : cases) {
            page.navigate(people.url(address));
            if (page.locator("main").innerText().contains(text)) {
                return;
            }
        }
        throw new AssertionError("the case is not in the queue of " + cases.size());
    }

    private static void act(Page page, String action, String text) {
        Locator form = page.locator("details#" + action);
        if (form.getAttribute("open") == null) {
            form.locator("summary").click();
        }
        form.locator("textarea[name=text]").fill(text);
        form.locator("form button").click();
        page.locator(".good").waitFor();
        assertThat(page.locator("main").innerText()).contains(text);
    }

    private static void readRateAndClose(BrowserContext phone, String code, String suffix) throws Exception {
        Page page = phone.newPage();
        people.track(page, code);
        assertThat(page.locator("main").innerText()).contains("गश्त बढ़ाई गई", "हम देख रहे हैं।");
        Looks.at(page, "tracking" + suffix);
        page.locator("input[name=solved][value=SOLVED]").check();
        page.locator("input[name=rating][value='5']").check();
        page.locator("input[name=wish][value=CLOSE]").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("राय भेजें"))
                .click();
        page.locator(".good").waitFor();
        assertThat(page.locator("main").innerText()).contains("मामला बंद है");
        Looks.at(page, "closed" + suffix);
    }

    private static List<Sms> awaitMessages(String number, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> inbox.of(number),
                        messages -> messages.size() == count
                                && messages.stream()
                                        .allMatch(sms -> sms.receipt().contains("DELIV")));
    }
}
