package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** The CCTNS team prints: one poster, looked at first, and all of a subdivision. */
@ExtendWith(RunningSamvad.class)
class PosterJourneyTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @ParameterizedTest
    @EnumSource
    void posterIsLookedAtAndFetched(Device device) throws Exception {
        try (BrowserContext office = browsers.person(device, Script.ON)) {
            Page page = issue(office, "DUTY_OFFICER");
            page.locator("article.card")
                    .first()
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("पोस्टर").setExact(true))
                    .click();
            Locator preview = page.locator("main img");
            preview.waitFor();
            page.waitForFunction("document.querySelector('main img').naturalWidth > 0");
            Looks.at(page, "poster-" + device.name().toLowerCase(Locale.ROOT));
            String drawn = QrReaders.withZxingInAHand(preview.screenshot());
            assertThat(drawn).contains("/S/");

            page.locator("input[name=format][value=STICKER]").check();
            page.locator("input[name=languages][value=hne]").check();
            page.locator("form[method=get] button").click();
            page.waitForURL("**format=STICKER**");
            page.waitForFunction("document.querySelector('main img').naturalWidth > 0");
            Looks.at(page, "sticker-" + device.name().toLowerCase(Locale.ROOT));
            assertThat(page.locator("input[name=languages][value=hne]").isChecked())
                    .isTrue();
            assertThat(QrReaders.withZxingInAHand(page.locator("main img").screenshot()))
                    .isEqualTo(drawn);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing reaches beyond the screen")
                    .isEqualTo(true);

            APIResponse pdf = office.request()
                    .get(people.url(page.locator("a[href*='poster.pdf']").getAttribute("href")));
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @ParameterizedTest
    @EnumSource
    void subdivisionIsOrderedWatchedAndFetched(Script script) throws Exception {
        try (BrowserContext office = browsers.person(Device.DESKTOP, script)) {
            Page page = issue(office, "GATE");
            page.navigate(people.url("/console/qr/batches?lang=en"));
            Looks.at(page, "batches-" + script.name().toLowerCase(Locale.ROOT));
            page.locator("select#subdivision").selectOption("BHN");
            page.locator("input[name=output][value=ZIP]").check();
            page.locator("form[action='/console/qr/batches'] button").click();
            page.locator("a[href*='/download']").waitFor();
            Looks.at(page, "batch-" + script.name().toLowerCase(Locale.ROOT));
            assertThat(page.locator("#batch").innerText()).contains("Ready");
            APIResponse file = office.request()
                    .get(people.url(page.locator("a[href*='/download']").getAttribute("href")));
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
                assertThat(zip.getNextEntry().getName())
                        .startsWith("samvad-BHN-")
                        .endsWith("-a4.pdf");
            }
        }
    }

    /** The CCTNS team's morning: a day, the codes that are missing, and all posters, on two pages. */
    @ParameterizedTest
    @EnumSource
    void wholeSubdivisionIsPreparedInAFewSteps(Script script) throws Exception {
        try (BrowserContext office = browsers.person(Device.DESKTOP, script)) {
            Page page = people.staff(office, "qr.admin", "/console/qr");
            page.navigate(people.url("/console/qr/directory/subdivisions/PTN?lang=en"));
            page.locator("input[name=live_from]").fill("2099-01-26");
            page.locator("main form button").click();
            page.navigate(people.url("/console/qr?lang=en"));
            page.locator("nav a[href^='/console/qr/batches']").click();
            page.locator("select#subdivision").selectOption("PTN");
            page.locator("input[name=placements][value=RECEPTION]").check();
            page.locator("input[name=placements][value=WOMENS_HELP_DESK]").check();
            Looks.at(page, "prepare-" + script.name().toLowerCase(Locale.ROOT));
            page.locator("form[action='/console/qr/batches'] button").click();
            page.locator("a[href*='/download']").waitFor();
            assertThat(page.locator("#batch").innerText()).contains("Ready");
            Looks.at(page, "prepared-" + script.name().toLowerCase(Locale.ROOT));
            APIResponse file = office.request()
                    .get(people.url(page.locator("a[href*='/download']").getAttribute("href")));
            assertThat(new String(file.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            page.navigate(people.url("/console/qr?lang=en&station=PTN"));
            assertThat(page.locator("article.card").count()).isGreaterThanOrEqualTo(14);
        }
    }

    private static Page issue(BrowserContext office, String placement) {
        Page page = people.staff(office, "qr.admin", "/console/qr");
        page.locator("select#station").selectOption("BHN-SUP");
        page.locator("select#placement").selectOption(placement);
        page.locator("form[action='/console/qr/codes'] button").click();
        page.locator("article.card").first().waitFor();
        return page;
    }
}
