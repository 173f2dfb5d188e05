package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** What becomes of a poster on the wall when its code is changed or taken out of service, and who looks after it. */
@ExtendWith(RunningSamvad.class)
class CodeJourneyTest {

    private static final String CONSOLE = "/console/qr";

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    /** The printed code and the address that a phone reads off its poster. */
    private record Poster(String code, String address, byte[] picture) {}

    private static Poster hung(BrowserContext office, Page page, String station, String placement) throws Exception {
        page.navigate(people.url(CONSOLE));
        page.locator("select#station").selectOption(station);
        page.locator("select#placement").selectOption(placement);
        page.locator("form[action='/console/qr/codes'] button").click();
        return poster(office, page.locator("h3.code").first().innerText().strip());
    }

    private static Poster poster(BrowserContext office, String code) throws Exception {
        byte[] picture = office.request()
                .get(people.url("/console/qr/codes/" + code + "/image.png?size=1024"))
                .body();
        return new Poster(code, QrReaders.withZxingInAHand(picture), picture);
    }

    private static Locator card(Page page, Poster poster) {
        return page.locator("#code-" + poster.code());
    }

    /** On a phone that has never been here. */
    private static void scanned(Poster poster, Scan look) {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.OFF)) {
            Page page = phone.newPage();
            look.at(page, page.navigate(poster.address()));
        }
    }

    private interface Scan {
        void at(Page page, Response answer);
    }

    @Test
    void rotatedPosterLeadsOnAndItsSuccessorIsPrintedAndHung() throws Exception {
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.OFF)) {
            Page page = people.staff(office, "qr.admin", CONSOLE);
            Poster old = hung(office, page, "BHN-SUP", "BUS_STAND");
            card(page, old).locator("summary", hasText("कोड बदलें")).click();
            card(page, old).locator("button", hasText("हां, बदलें")).click();
            Matcher changed = Pattern.compile("नया कोड ([0-9A-Z]{8}) है")
                    .matcher(page.locator("p.good").innerText());
            assertThat(changed.find()).isTrue();
            Poster successor = poster(office, changed.group(1));
            Looks.at(page, "code-rotated");
            assertThat(card(page, old).innerText()).contains("बदला गया", "नया कोड: " + successor.code());

            scanned(old, (phone, answer) -> {
                assertThat(answer.status()).isEqualTo(410);
                assertThat(phone.locator("main").innerText()).contains("यह पोस्टर पुराना है", "सुपेला");
                phone.locator("main a.button").click();
                isFormOf(phone, successor);
            });
            scanned(successor, (phone, answer) -> isFormOf(phone, successor));
            isPrintedAgain(page, successor);
        }
    }

    /** The news of a new code takes a moment to reach the form's service. */
    private static void isFormOf(Page phone, Poster poster) {
        assertThat(phone.url()).contains("/report?code=" + poster.code() + "&station=BHN-SUP");
        await().untilAsserted(() -> {
            phone.reload();
            assertThat(phone.locator("main").innerText()).contains("सुपेला", "बस स्टैंड");
        });
    }

    private static void isPrintedAgain(Page page, Poster poster) throws Exception {
        page.navigate(people.url("/console/qr/health"));
        Locator waiting = page.locator("li.row", hasPageText(poster.code()));
        assertThat(waiting.innerText()).contains("सुपेला", "कोड बदला गया", "qr.admin");
        Looks.at(page, "code-reprint");
        waiting.locator("button").click();
        assertThat(page.locator("p.good").innerText()).contains("सूची से हट गया");
        assertThat(page.locator("li.row", hasPageText(poster.code())).count()).isZero();
    }

    @Test
    void revokedPosterSaysSoPlainlyAndShowsTheWay() throws Exception {
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.OFF)) {
            Page page = people.staff(office, "qr.admin", CONSOLE);
            Poster poster = hung(office, page, "BHN-SUP", "MARKET");
            scanned(poster, (phone, answer) -> assertThat(phone.url()).contains("/report?code=" + poster.code()));
            page.navigate(people.url(CONSOLE + "?lang=en"));
            card(page, poster).locator("summary", hasText("Revoke")).click();
            card(page, poster).locator("input[name=reason]").fill("Torn off and taken away");
            card(page, poster).locator("button.danger").click();
            card(page, poster).locator("summary", hasText("History")).click();
            Looks.at(page, "code-revoked");
            assertThat(card(page, poster).innerText()).contains("Revoked", "Torn off and taken away", "qr.admin");
            assertThat(card(page, poster).locator("img").count()).isZero();

            scanned(poster, (phone, answer) -> {
                assertThat(answer.status()).isEqualTo(410);
                assertThat(phone.locator("main").innerText())
                        .contains("यह पोस्टर पुराना है", "थाने का फॉर्म खुला है")
                        .doesNotContain("Torn off", poster.code());
                phone.locator("main a.button").click();
                assertThat(phone.url()).endsWith("/report?station=BHN-SUP");
            });
        }
    }

    /** With nothing but a phone: the officer of Supela before a poster of Supela, and before one of another station. */
    @Test
    void stationOfficerChecksThePostersOfTheOwnStation() throws Exception {
        Poster own;
        Poster other;
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.OFF)) {
            Page page = people.staff(office, "qr.admin", CONSOLE);
            own = hung(office, page, "BHN-SUP", "GATE");
            other = hung(office, page, "BHN-SMR", "GATE");
        }
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = people.staff(phone, "ti.supela", "/console/qr/patrol");
            photograph(page, own);
            page.locator("input[value=FINE]").check();
            Looks.at(page, "patrol-officer");
            assertThat(page.locator("main").innerText()).contains("कोड असली है", "सुपेला", own.code());
            page.locator("form:has(input[name=step]) button.primary").click();
            assertThat(page.locator("p.good").innerText()).contains("जांच दर्ज हो गई", own.code());
            Looks.at(page, "patrol-saved");

            photograph(page, other);
            page.locator("p.bad").waitFor();
            assertThat(page.locator("p.bad").innerText()).contains("किसी दूसरे दफ़्तर का है");
            assertThat(page.locator("input[name=step]").count()).isZero();
            Looks.at(page, "patrol-officer-elsewhere");
        }
        String checks = "select count(*) from poster_check where proof = 'SCANNED' and condition = 'FINE'"
                + " and checked_by = 'ti.supela' and code_id = '%s'";
        Stores stores = new Stores(RunningSamvad.started());
        assertThat(stores.number("qr", checks.formatted(own.code()))).isEqualTo(1);
        assertThat(stores.number("qr", checks.formatted(other.code()))).isZero();
    }

    /** The script sends it off by itself. */
    private static void photograph(Page page, Poster poster) {
        page.locator("input[name=photo]").setInputFiles(new FilePayload("photo.png", "image/png", poster.picture()));
    }

    private static Locator.LocatorOptions hasText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions hasPageText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
