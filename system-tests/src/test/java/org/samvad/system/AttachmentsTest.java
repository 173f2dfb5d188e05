package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Photos and a voice note on their way from a phone to an officer. */
@ExtendWith(RunningSamvad.class)
class AttachmentsTest {

    private static final String HIDDEN = "zqhiddeninaphoto";

    private static final double PAUSES_OF_THE_SCRIPT = 20_000;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);
    private static Casebook casebook;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        casebook = new Casebook(new Api(RunningSamvad.started()));
    }

    /** Fills in the form and leaves the receipt open. */
    private static Page files(BrowserContext phone, Page receipt) {
        Page next = phone.waitForPage(
                () -> receipt.locator("form[action='/attachments'] button").click());
        next.waitForLoadState();
        assertThat(next.locator("#photo-file")).isVisible();
        assertThat(next.url()).doesNotContain("Ticket");
        return next;
    }

    private static void sendPhoto(Page page, Path... photos) {
        page.locator("#photo-file").setInputFiles(photos);
        page.locator("#photo form button").click();
    }

    private static void awaitArrival(Page page, Script script) {
        assertThat(page.locator(script == Script.ON ? "#photo .sent .good" : "main > .good")
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PAUSES_OF_THE_SCRIPT));
    }

    private static void assertIsClean(APIResponse answer, String mediaType) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", mediaType)
                .containsEntry("cache-control", "no-store");
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain(HIDDEN, "Exif");
    }

    @ParameterizedTest
    @EnumSource
    void aPhotoWithTheEntryAndOneLaterReachTheOfficerWithoutWhatTheyHide(Script script) throws IOException {
        String words = "फोटो के साथ " + script;
        String code;
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page receipt = people.receipt(phone, "en", "SUGGESTION", words);
            code = receipt.locator("#code").innerText();
            Page page = files(phone, receipt);
            sendPhoto(page, PhonePhotos.file(folder, "one.jpg", HIDDEN));
            awaitArrival(page, script);
            assertThat(phone.cookies())
                    .as("files of an anonymous entry leave no cookie")
                    .isEmpty();

            people.track(receipt, code);
            assertThat(receipt.locator("ul.files img")).hasCount(1);
            receipt.locator("#write textarea").fill("आधी बात");
            Page more = files(phone, receipt);
            sendPhoto(more, PhonePhotos.file(folder, "two.jpg", HIDDEN));
            awaitArrival(more, script);
            assertThat(receipt.locator("#write textarea")).hasValue("आधी बात");
            receipt.navigate(people.url("/track/case"));
            assertThat(receipt.locator("ul.files img")).hasCount(2);
            String own = receipt.locator("ul.files a").first().getAttribute("href");
            assertIsClean(phone.request().get(people.url(own)), "image/jpeg");
        }
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.staff(office, "csp.bhilainagar", "/console/cases/" + casebook.reference(words));
            Locator photos = page.locator("ul.files img");
            assertThat(photos).hasCount(2);
            photos.last().scrollIntoViewIfNeeded();
            page.waitForFunction("() => [...document.querySelectorAll('ul.files img')].every(i => i.naturalWidth > 0)");
            // Taken lying on its side, and now upright.
            assertThat((Boolean) photos.first().evaluate("photo => photo.naturalHeight > photo.naturalWidth"))
                    .isTrue();
            for (Locator link : page.locator("ul.files a").all()) {
                assertIsClean(office.request().get(people.url(link.getAttribute("href"))), "image/jpeg");
            }
            Browsers.keep(page, "case-with-photos-" + script);
        }
    }

    /** No page can hand a chosen file on to the next one, so the other language opens beside it. */
    @ParameterizedTest
    @EnumSource
    void aChosenPhotoOutlivesASwitchOfLanguage(Script script) throws IOException {
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = files(phone, people.receipt(phone, "hi", "SUGGESTION", "फोटो चुनी और भाषा बदली"));
            page.locator("#photo-file").setInputFiles(PhonePhotos.file(folder, "one.jpg", HIDDEN));
            Page english =
                    phone.waitForPage(() -> page.locator(".languages [lang=en]").click());
            assertThat(english.locator("html")).hasAttribute("lang", "en");
            assertThat(english.locator("#photo-file")).isVisible();
            page.locator("#photo form button").click();
            awaitArrival(page, script);
        }
    }

    @Test
    void aRunningRecordingOutlivesASwitchOfLanguage() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = files(phone, people.receipt(phone, "hi", "SUGGESTION", "बोलते हुए भाषा बदली"));
            page.locator("[data-start]").click();
            page.locator("[data-stop]").waitFor();
            Page english =
                    phone.waitForPage(() -> page.locator(".languages [lang=en]").click());
            english.close();
            page.locator("[data-stop]").click();
            assertThat(page.locator("[data-play]")).isVisible();
            page.locator("[data-send]").click();
            assertThat(page.locator("#voice .sent .good")).isVisible();
        }
    }

    @Test
    void aFileThatIsNoPhotoIsNamedAndWhatArrivedStays() throws IOException {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.OFF)) {
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", "पहले फोटो, फिर कुछ और"));
            sendPhoto(page, PhonePhotos.file(folder, "one.jpg", HIDDEN));
            awaitArrival(page, Script.OFF);
            sendPhoto(page, Files.writeString(folder.resolve("two.jpg"), "no photo"));
            assertThat(page.locator("main > .bad")).containsText("no photo and no sound");
            assertThat(page.locator("#photo [data-left-words]")).containsText("2 more");
        }
    }

    @Test
    void afterALostAnswerAndABrokenConnectionThePhotoIsThereOnce() throws IOException {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page receipt = people.receipt(phone, "en", "SUGGESTION", "नेटवर्क टूटा");
            String code = receipt.locator("#code").innerText();
            Page page = files(phone, receipt);
            AtomicInteger tries = new AtomicInteger();
            page.route("**/api/v1/complaints/attachments", route -> {
                switch (tries.incrementAndGet()) {
                    case 1 -> {
                        assertThat(route.fetch().status()).isEqualTo(201);
                        route.abort();
                    }
                    case 2 -> route.abort();
                    default -> route.resume();
                }
            });
            sendPhoto(page, PhonePhotos.file(folder, "one.jpg", HIDDEN));
            assertThat(page.locator("#photo .sent")).containsText("No network");
            awaitArrival(page, Script.ON);
            assertThat(tries).hasValue(3);
            people.track(receipt, code);
            assertThat(receipt.locator("ul.files img")).hasCount(1);
        }
    }

    @Test
    void aVoiceNoteIsRecordedHeardSentAndPlayedByTheOfficer() throws IOException {
        String words = "बोलकर बताया";
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.grantPermissions(List.of("microphone"));
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", words));
            page.locator("[data-start]").click();
            assertThat(page.locator("[data-time]")).hasText("0:02 / 2:00");
            page.locator("[data-stop]").click();
            assertThat(page.locator("[data-play]")).isVisible();
            Browsers.keep(page, "voice-recorded");
            page.locator("[data-send]").click();
            assertThat(page.locator("#voice .sent .good")).isVisible();
            assertThat(page.locator("#recorder")).isHidden();
        }
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.staff(office, "csp.bhilainagar", "/console/cases/" + casebook.reference(words));
            Locator voice = page.locator("ul.files audio");
            assertThat(voice).hasCount(1);
            assertIsClean(office.request().get(people.url(voice.getAttribute("src"))), "audio/ogg");
            Object seconds = voice.evaluate("""
                    voice => new Promise((heard, failed) => {
                      voice.addEventListener('loadedmetadata', () => heard(voice.duration));
                      voice.addEventListener('error', () => failed(voice.error.message));
                      voice.preload = 'auto';
                      voice.load();
                    })""");
            assertThat(((Number) seconds).doubleValue()).isBetween(1.5, 4.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordingThatThePhoneHasIsSentAsAFile(Script script) throws IOException {
        String words = "पहले से रिकॉर्ड " + script;
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", words));
            assertThat(page.locator("#voice .chosen")).isHidden();
            page.locator("#voice-file").setInputFiles(Files.write(folder.resolve("मेमो.amr"), PhonePhotos.amr()));
            assertThat(page.locator("#voice .chosen"))
                    .containsText(script == Script.ON ? "मेमो.amr" : "A file is chosen");
            page.locator("#voice form button").click();
            assertThat(page.locator(script == Script.ON ? "#voice .sent .good" : "main > .good"))
                    .isVisible();
            assertThat(page.locator("#voice-file")).isHidden();
        }
        try (BrowserContext office = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.staff(office, "csp.bhilainagar", "/console/cases/" + casebook.reference(words));
            String link = page.locator("ul.files a").getAttribute("href");
            assertIsClean(office.request().get(people.url(link)), "audio/amr");
        }
    }

    /** On a network on which a photo takes seconds, so that the bar is seen between its ends. */
    @Test
    void aBarShowsHowMuchOfThePhotoIsSent() {
        try (BrowserContext phone = browsers.personWithoutWorker(Device.PHONE, Script.ON)) {
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", "धीमा नेटवर्क"));
            page.evaluate("""
                    () => {
                      window.shown = [];
                      new MutationObserver(() => {
                        const bar = document.querySelector('#photo .sent progress');
                        if (bar) shown.push(bar.value / bar.max);
                      }).observe(document.querySelector('#photo .sent'), { subtree: true, childList: true, attributes: true });
                    }""");
            SlowNetworkTest.slowDown(phone.newCDPSession(page));
            page.locator("#photo-file").setInputFiles(new FilePayload("a.png", "image/png", PhonePhotos.noise(300)));
            page.locator("#photo form button").click();
            assertThat(page.locator("#photo .sent progress")).isVisible();
            awaitArrival(page, Script.ON);
            assertThat(page.locator("#photo .sent progress")).hasCount(0);
            List<Double> shown = ((List<?>) page.evaluate("shown"))
                    .stream().map(part -> ((Number) part).doubleValue()).toList();
            assertThat(shown).isSorted().contains(0.0).anyMatch(part -> part > 0 && part < 1);
        }
    }

    /** So that a photo of the camera's full size goes through a slow network, and its place and time stay on the phone. */
    @Test
    void aLargePhotoIsMadeSmallAndStrippedBeforeItLeavesThePhone() throws IOException {
        Path large = folder.resolve("large.png");
        Files.write(large, PhonePhotos.noise(2_000));
        assertThat(Files.size(large)).isGreaterThan(10 * 1024 * 1024);
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.addInitScript("""
                    window.sent = [];
                    const send = XMLHttpRequest.prototype.send;
                    XMLHttpRequest.prototype.send = function (body) {
                      sent.push(body.get("file"));
                      return send.call(this, body);
                    };""");
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", "बड़ी फोटो"));
            sendPhoto(page, PhonePhotos.file(folder, "one.jpg", HIDDEN), large);
            assertThat(page.locator("#photo .sent .good")).hasCount(2);
            List<?> sent = (List<?>) page.evaluate("""
                    async () => {
                      const seen = [];
                      for (const file of sent) {
                        const picture = await createImageBitmap(file);
                        const text = new TextDecoder("latin1").decode(await file.arrayBuffer());
                        seen.push(`${file.type} ${Math.max(picture.width, picture.height)} ${/%s|Exif/.test(text)}`);
                      }
                      return seen;
                    }""".formatted(HIDDEN));
            assertThat(sent).isEqualTo(List.of("image/jpeg 1600 false", "image/jpeg 1600 false"));
        }
    }

    @Test
    void aRecordingEndsByItselfAfterTwoMinutesAndCanBeSent() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.grantPermissions(List.of("microphone"));
            phone.addInitScript("""
                    window.passed = 0;
                    const now = performance.now.bind(performance);
                    performance.now = () => now() + passed;""");
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", "लंबी बात"));
            page.locator("[data-start]").click();
            assertThat(page.locator("[data-time]")).hasText("0:01 / 2:00");
            page.evaluate("passed = 60_000");
            assertThat(page.locator("[data-time]")).containsText("1:0");
            assertThat(page.locator("[data-stop]")).isVisible();
            page.evaluate("passed = 120_000");
            assertThat(page.locator("[data-play]")).isVisible();
            page.locator("[data-send]").click();
            assertThat(page.locator("#voice .sent")).containsText("Arrived");
        }
    }

    @Test
    void twoTapsOnRecordOpenTheMicrophoneOnceAndStopClosesIt() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            phone.grantPermissions(List.of("microphone"));
            phone.addInitScript("""
                    window.opened = [];
                    const media = MediaDevices.prototype;
                    const open = media.getUserMedia;
                    media.getUserMedia = async function (wanted) {
                      const stream = await open.call(this, wanted);
                      opened.push(...stream.getTracks());
                      return stream;
                    };""");
            Page page = files(phone, people.receipt(phone, "en", "SUGGESTION", "दो बार छुआ"));
            page.locator("[data-start]").evaluate("button => { button.click(); button.click(); }");
            assertThat(page.locator("[data-time]")).hasText("0:01 / 2:00");
            page.locator("[data-stop]").click();
            assertThat(page.locator("[data-play]")).isVisible();
            assertThat((List<?>) page.evaluate("opened.map(track => track.readyState)"))
                    .isEqualTo(List.of("ended"));
        }
    }
}
