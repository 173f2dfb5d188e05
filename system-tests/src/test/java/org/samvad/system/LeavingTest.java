package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Somebody comes into the room: one tap on "Leave quickly", and nobody finds the way back to what was on the screen. */
@ExtendWith(RunningSamvad.class)
class LeavingTest {

    private static final String ELSEWHERE = "https://www.google.com/";

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    private static BrowserContext phone(Script script) {
        BrowserContext phone = browsers.person(Device.PHONE, script);
        phone.route(
                ELSEWHERE + "**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("elsewhere")));
        return phone;
    }

    @ParameterizedTest
    @EnumSource
    void backFromElsewhereLeadsToTheQuestionForTheCode(Script script) {
        String words = "किसी को न दिखे " + script;
        try (BrowserContext phone = phone(script)) {
            Page page = people.receipt(phone, "SUGGESTION", words);
            people.track(page, page.locator("#code").innerText());
            page.locator("#write textarea").fill("और यह भी");
            page.locator("#write button").click();
            page.locator(".good").waitFor();
            page.locator("[data-exit]").click();
            page.waitForURL(ELSEWHERE);
            page.waitForCondition(() -> phone.cookies().isEmpty());

            page.goBack();
            assertThat(page.locator("#trackingCode")).isVisible();
            assertThat(page.locator("body").innerText()).doesNotContain(words, "और यह भी");
            page.navigate(people.url("/track/case"));
            assertThat(page.locator("#trackingCode")).isVisible();
        }
    }

    /** What was sent to be refused is in the history, too. */
    @Test
    void backFromElsewhereShowsNothingOfWhatWasAskedAbout() {
        String words = "किसी को न दिखे, 98765 43210";
        try (BrowserContext phone = phone(Script.ON)) {
            Page first = phone.newPage();
            first.navigate(people.url("/report"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> first.evaluate("navigator.serviceWorker.controller?.state"), "activated"::equals);
            Page page = people.form(phone, "hi", "SUGGESTION", words);
            page.locator("#report > button.full").click();
            page.locator("a[href='#keepMarks']").click();
            page.locator("#keepMarks").check();
            page.locator("#report > button.full").click();
            String code = page.locator("#code").innerText();
            page.locator("[data-exit]").click();
            page.waitForURL(ELSEWHERE);
            page.goBack();
            assertThat(page.locator("#text")).hasValue("");

            people.track(page, code);
            page.locator("#write textarea").fill(words);
            page.locator("#write button").click();
            page.locator("#keep-message").check();
            page.locator("#write button").click();
            page.locator(".good").waitFor();
            page.locator("[data-exit]").click();
            page.waitForURL(ELSEWHERE);
            page.waitForCondition(() -> phone.cookies().isEmpty());
            page.goBack();
            assertThat(page.locator("#trackingCode")).isVisible();
            assertThat(page.locator("body").innerText()).doesNotContain(words);
        }
    }

    /** With a clock of its own, which the page takes for the phone's. */
    @Test
    void aCaseLeftOpenClosesItselfAfterTenIdleMinutesAlsoOnAPhoneThatSlept() {
        try (BrowserContext phone = phone(Script.ON)) {
            Page page = people.receipt(phone, "SUGGESTION", "फोन मेज पर रह गया");
            String code = page.locator("#code").innerText();
            page.clock().install();
            people.track(page, code);
            page.clock().fastForward("09:00");
            page.locator("#write textarea").press("a");
            page.clock().fastForward("08:59");
            assertThat(page.locator("[data-closing]")).isHidden();
            page.clock().fastForward("00:02");
            assertThat(page.locator("[data-closing]")).isVisible();
            assertThat(page.locator("[data-closing]")).isInViewport();
            page.locator("#write textarea").press("b");
            assertThat(page.locator("[data-closing]")).isHidden();
            page.clock().fastForward("09:30");
            assertThat(page.locator("#write textarea")).hasValue("ab");
            page.clock().fastForward("00:31");
            page.waitForURL("**/track?ended=yes**");
            assertThat(page.locator("body")).not().containsText("फोन मेज पर रह गया");

            people.track(page, code);
            Instant asleep = Instant.ofEpochMilli(((Number) page.evaluate("Date.now()")).longValue());
            page.clock().setSystemTime(Date.from(asleep.plus(Duration.ofMinutes(11))));
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            page.waitForURL("**/track?ended=yes**");
        }
    }

    @Test
    void aPhotoOnItsWayHoldsNobodyBackAndEveryTabLeaves() {
        try (BrowserContext phone = phone(Script.ON)) {
            Page receipt = people.receipt(phone, "SUGGESTION", "सब बंद हो");
            Page files = phone.waitForPage(
                    () -> receipt.locator("form[action='/attachments'] button").click());
            List<Route> underWay = new CopyOnWriteArrayList<>();
            files.route("**/api/v1/complaints/attachments", underWay::add);
            List<String> questions = new CopyOnWriteArrayList<>();
            files.onDialog(question -> {
                questions.add(question.type());
                question.accept();
            });
            files.locator("#photo-file")
                    .setInputFiles(new FilePayload("a.jpg", "image/jpeg", PhonePhotos.jpeg(200, 100, "x")));
            files.locator("#photo form button").click();
            files.waitForCondition(() -> !underWay.isEmpty());

            files.locator("[data-exit]").click();
            files.waitForURL(ELSEWHERE);
            assertThat(questions).isEmpty();
            receipt.waitForURL(ELSEWHERE);
        }
    }
}
