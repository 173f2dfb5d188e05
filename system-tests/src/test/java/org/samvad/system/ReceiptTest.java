package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** The code is shown once: every way to keep it, and to be sure that it is kept. */
@ExtendWith(RunningSamvad.class)
class ReceiptTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    private static Page receipt(BrowserContext phone) {
        return people.receipt(phone, "SUGGESTION", "गली में बत्ती लगे");
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsKeptAsAPictureAndItsLastDigitsProveIt(Script script) throws Exception {
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = receipt(phone);
            String code = page.locator("#code").innerText();
            Download picture = page.waitForDownload(
                    () -> page.locator("a[download]").first().click());
            byte[] png = Files.readAllBytes(picture.path());
            assertThat(picture.suggestedFilename()).isEqualTo("code.png");
            assertThat(QrReaders.withZxing(png).replace(" ", "")).isEqualTo(code.replace(" ", ""));

            String last = code.substring(code.length() - 4);
            page.locator("#last-digits").fill(last.equals("0000") ? "1111" : "0000");
            page.locator("form[action='/contact'] button").focus();
            assertThat(page.locator(".when-wrong")).isVisible();
            assertThat(page.locator(".when-right")).isHidden();
            page.waitForResponse(
                    people.url("/receipt"), () -> page.locator("#last-digits").press("Enter"));
            assertThat(page.locator(".when-wrong")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "hi");
            page.locator(".languages [lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".when-wrong")).isVisible();
            page.locator("#last-digits").fill(People.devanagari(last));
            assertThat(page.locator(".when-right")).isVisible();
            assertThat(page.locator(".when-wrong")).isHidden();
            assertThat(page.locator("[data-copy]").isVisible()).isEqualTo(script == Script.ON);
        }
    }

    @Test
    void theCodeIsCopiedAndPrintedAlone() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            phone.addInitScript("window.printed = 0; window.print = () => printed++;");
            Page page = receipt(phone);
            page.locator("[data-copy]").click();
            assertThat(page.locator("[data-copy]")).hasText("कॉपी हो गया");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#code").innerText());
            assertThat(page.locator("[data-not-copied]")).isHidden();
            page.locator("[data-print]").click();
            assertThat(page.evaluate("printed")).isEqualTo(1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#code")).isVisible();
            assertThat(page.locator("#last-digits")).isHidden();
            assertThat(page.locator("form[action='/contact']")).isHidden();
            assertThat(page.locator(".bar")).isHidden();
        }
    }

    /** Under http, as on a station's own network, a page has no clipboard at all; elsewhere a setting may refuse it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"undefined", "{ writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }"
            })
    void whereThePhoneDoesNotCopyItSaysSoAndTheCodeIsSelected(String clipboard) {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.addInitScript(
                    "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => (" + clipboard + ") });");
            Page page = receipt(phone);
            page.locator("[data-copy]").click();
            assertThat(page.locator("[data-not-copied]")).containsText("कॉपी नहीं हुआ");
            assertThat(page.locator("[data-copy]")).hasText("कोड कॉपी करें");
            assertThat(page.evaluate("getSelection().toString().trim()"))
                    .isEqualTo(page.locator("#code").innerText());
        }
    }

    /** The receipt and the case come from a service that may never see a number, so both lead to the page of another one. */
    @ParameterizedTest
    @EnumSource
    void aTypedNumberOutlivesASwitchOfLanguageAndGoesToItsServiceAlone(Script script) {
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            List<String> sent = new CopyOnWriteArrayList<>();
            phone.onRequest(request -> sent.add(request.url() + " " + request.postData()));
            Page receipt = receipt(phone);
            assertKeepsTheNumber(People.numberForm(receipt), "9876x");

            people.track(receipt, receipt.locator("#code").innerText());
            receipt.locator("#text").fill("और एक बात");
            assertKeepsTheNumber(People.numberForm(receipt), "1234x");
            receipt.locator(".languages [lang=en]").click();
            assertThat(receipt.locator("html")).hasAttribute("lang", "en");
            assertThat(receipt.locator("#text")).hasValue("और एक बात");
            for (String number : List.of("9876x", "1234x")) {
                assertThat(sent)
                        .filteredOn(request -> request.contains(number))
                        .isNotEmpty()
                        .allMatch(request -> request.startsWith(people.url("/contact ")));
            }
        }
    }

    private static void assertKeepsTheNumber(Page form, String number) {
        assertThat(form.locator("html")).hasAttribute("lang", "hi");
        assertThat(form.locator("[role=alert]")).hasCount(0);
        form.locator("#phone").fill(number);
        form.locator(".languages [lang=en]").click();
        assertThat(form.locator("html")).hasAttribute("lang", "en");
        assertThat(form.locator("#phone")).hasValue(number);
        form.close();
    }
}
