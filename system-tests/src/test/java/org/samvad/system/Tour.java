package org.samvad.system;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/** Every page of a citizen in every state, in one language, in the order in which a person meets them. */
final class Tour {

    /** Looks at a page. */
    interface Visitor {

        void at(String name, Page page);
    }

    private final BrowserContext phone;
    private final People people;
    private final Api api;
    private final DeadPosters posters;
    private final Casebook casebook;
    private final Casebook higher;
    private final String language;
    private final Visitor visitor;
    private final String words = "चौक की बत्ती " + Unique.word();

    Tour(BrowserContext phone, People people, Api api, DeadPosters posters, String language, Visitor visitor) {
        this.phone = phone;
        this.people = people;
        this.api = api;
        this.posters = posters;
        this.casebook = new Casebook(api);
        this.higher = new Casebook(api, "sp.durg");
        this.language = language;
        this.visitor = visitor;
    }

    void walk() {
        Page page = phone.newPage();
        start(page);
        String code = write(page);
        follow(page, code);
        reject(page);
        slowDown(page);
        loseTheNetwork(page);
        wrongTurns(page);
    }

    private void start(Page page) {
        look(page, "start", "/?");
        look(page, "start-code-unknown", "/report?code=ABCDEFGH&");
    }

    private String write(Page page) {
        look(page, "form", "/report?station=BHN-SUP&");
        sendUnchecked(page);
        visitor.at("form-refused", page);
        choose(page, "TIP");
        page.locator("#text")
                .evaluate("field => { field.removeAttribute('maxlength'); field.value = 'क'.repeat(4001); }");
        sendUnchecked(page);
        visitor.at("form-too-long", page);
        page.locator("#text").fill("");
        choose(page, "FEEDBACK");
        visitor.at("form-feedback", page);
        choose(page, "COMPLAINT");
        page.locator("#text").fill(words + ", फोन 98765 43210");
        send(page);
        visitor.at("form-asks", page);
        page.locator("#keepMarks").check();
        String key = page.locator("#report [name=key]").inputValue();
        send(page);
        visitor.at("receipt", page);
        String code = page.locator("#code").innerText();
        page.locator("#last-digits").fill("0000");
        page.locator("form[action='/contact'] button").focus();
        visitor.at("receipt-mistyped", page);
        page.locator("#last-digits").fill(People.devanagari(code.substring(code.length() - 4)));
        visitor.at("receipt-confirmed", page);
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }");
        page.locator("[data-copy]").click();
        page.locator("[data-not-copied]").waitFor();
        visitor.at("receipt-not-copied", page);
        addFiles(page);
        leaveNumbers(page);
        Page other = phone.newPage();
        sendUnderOldKey(other, key);
        other.close();
        return code;
    }

    private void sendUnderOldKey(Page page, String key) {
        page.navigate(people.url("/report?station=BHN-SUP&lang=" + language));
        choose(page, "COMPLAINT");
        page.locator("#text").fill("और बात");
        page.locator("#report [name=key]").evaluate("(field, key) => field.value = key", key);
        send(page);
        visitor.at("form-sent-before", page);
    }

    private void addFiles(Page receipt) {
        Page page = phone.waitForPage(
                () -> receipt.locator("form[action='/attachments'] button").click());
        page.waitForLoadState();
        visitor.at("files", page);
        page.locator("#photo-file").setInputFiles(payload("a.jpg", PhonePhotos.jpeg(1200, 900, "x")));
        page.locator("#photo form button").click();
        page.locator("#photo .sent .good").waitFor();
        page.locator("#photo-file").setInputFiles(payload("b.jpg", new byte[50]));
        page.locator("#photo form button").click();
        page.locator("#photo .sent .bad").waitFor();
        page.evaluate("""
                () => {
                  const open = navigator.mediaDevices.getUserMedia;
                  navigator.mediaDevices.getUserMedia = function () {
                    this.getUserMedia = open;
                    return Promise.reject();
                  };
                }""");
        page.locator("[data-start]").click();
        page.locator("[data-denied]").waitFor();
        visitor.at("files-microphone-refused", page);
        page.locator("[data-start]").click();
        page.locator("[data-stop]").waitFor();
        visitor.at("files-recording", page);
        page.locator("[data-stop]").click();
        page.locator("[data-play]").waitFor();
        visitor.at("files-sent", page);
        page.locator("[data-send]").click();
        page.locator("#voice .sent .good").waitFor();
        page.navigate(people.url("/attachments?lang=" + language));
        visitor.at("files-ended", page);
        page.close();
    }

    /** From the open case: a kind of sound that browsers don't play, and as many photos as there may be. */
    private void fill(Page open) {
        Page page = phone.waitForPage(
                () -> open.locator("form[action='/attachments'] button").click());
        page.waitForLoadState();
        page.locator("#voice-file").setInputFiles(new FilePayload("a.amr", "audio/amr", PhonePhotos.amr()));
        page.locator("#voice form button").click();
        page.locator("#voice .sent .good").waitFor();
        FilePayload photo = payload("a.jpg", PhonePhotos.jpeg(400, 300, "x"));
        page.locator("#photo-file").setInputFiles(new FilePayload[] {photo, photo, photo});
        visitor.at("files-chosen", page);
        HeldUploads held = HeldUploads.begin(people.url(""), api);
        page.locator("#photo form button").click();
        String busy = page.locator("#words").getAttribute("data-busy");
        page.locator("#photo .sent p").getByText(busy).waitFor();
        visitor.at("files-busy", page);
        held.close();
        phone.route("**/api/v1/complaints/attachments", Route::abort);
        Locator again = page.locator("#photo .sent button");
        page.waitForCondition(() -> {
            page.evaluate("dispatchEvent(new Event('online'))");
            return again.isVisible();
        });
        visitor.at("files-no-network", page);
        phone.unroute("**/api/v1/complaints/attachments");
        again.click();
        page.locator("#photo form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        visitor.at("files-full", page);
        page.close();
        look(open, "case-with-files", "/track/case?");
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, "image/jpeg", bytes);
    }

    private void leaveNumbers(Page receipt) {
        Page form = People.numberForm(receipt);
        visitor.at("number", form);
        People.sendNumber(form, "12345");
        visitor.at("number-refused", form);
        Page second = People.numberForm(receipt);
        People.sendNumber(form, "9000000" + (500 + new Random().nextInt(400)));
        visitor.at("number-saved", form);
        form.close();
        People.sendNumber(second, "9000000999");
        visitor.at("number-too-late", second);
        second.close();
        Page third = People.numberForm(receipt);
        visitor.at("number-given-before", third);
        third.close();
    }

    private void follow(Page page, String code) {
        look(page, "track", "/track?");
        openCase(page, code.substring(0, 18) + (code.endsWith("0") ? "1" : "0"));
        visitor.at("track-mistyped", page);
        openCase(page, "0".repeat(16));
        visitor.at("track-unknown", page);
        openCase(page, code);
        visitor.at("case-received", page);
        withdrawNumber(page);
        fill(page);
        casebook.act(words, "reply", Map.of("text", "हम देख रहे हैं: " + "बत्ती".repeat(60)));
        look(page, "case-answered", "/track/case?");
        page.locator("[data-closing]").evaluate("warning => warning.hidden = false");
        visitor.at("case-closes-soon", page);
        page.locator("#write textarea").fill("कब तक होगा? मुझे 98765 43210 पर बताएं");
        page.locator("#write button").click();
        page.locator("#keep-message").waitFor();
        visitor.at("case-message-asks", page);
        page.locator("#keep-message").check();
        page.locator("#write button").click();
        page.locator("main > .good").waitFor();
        visitor.at("case-message-sent", page);
        page.locator("#write textarea").fill("और एक बात");
        phone.clearCookies();
        page.locator("#write button").click();
        visitor.at("track-ended-with-words", page);
        openCase(page, code);
        visitor.at("case-with-words", page);
        casebook.act(words, "resolve", Map.of("text", "बत्ती ठीक कर दी गई है।"));
        look(page, "case-settled", "/track/case?");
        page.locator("#case").evaluate("form => form.noValidate = true");
        page.locator("#feedback button").click();
        visitor.at("case-feedback-refused", page);
        page.locator("input[name=solved][value=NOT_SOLVED]").check();
        page.locator("input[name=rating][value='2']").check();
        page.locator("input[name=wish][value=LOOK_AGAIN]").check();
        page.locator("#comment").fill("अब भी अंधेरा है, ward5@example.in से पूछें");
        page.locator("#feedback button").click();
        page.locator("#keep-feedback").waitFor();
        visitor.at("case-feedback-asks", page);
        page.locator("#keep-feedback").check();
        page.locator("#feedback button").click();
        visitor.at("case-reopened", page);
        higher.act(words, "resolve", Map.of("text", "अब नई बत्ती लगा दी गई है।"));
        page.navigate(people.url("/track/case?lang=" + language));
        page.locator("input[name=solved][value=SOLVED]").check();
        page.locator("input[name=rating][value='5']").check();
        page.locator("input[name=wish][value=CLOSE]").check();
        Page late = phone.newPage();
        late.navigate(people.url("/track/case?lang=" + language));
        late.locator("#write textarea").fill("एक बात रह गई");
        page.locator("#feedback button").click();
        visitor.at("case-closed", page);
        late.locator("#write button").click();
        visitor.at("case-closed-with-words", late);
        late.close();
    }

    private void withdrawNumber(Page page) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate(people.url("/track/case?lang=" + language));
            return page.locator("form[action='/contact/withdraw']").count() == 1;
        });
        visitor.at("case-with-number", page);
        Page next = phone.waitForPage(
                () -> page.locator("form[action='/contact/withdraw'] button").click());
        next.waitForLoadState();
        visitor.at("number-withdrawn", next);
        next.close();
    }

    private void reject(Page page) {
        String other = words + " दूसरी";
        page.navigate(people.url("/report?station=BHN-SUP&lang=" + language));
        choose(page, "SUGGESTION");
        page.locator("#text").fill(other);
        send(page);
        String code = page.locator("#code").innerText();
        casebook.act(other, "reject", Map.of("text", "यह नगर निगम का काम है।", "reason", "NOT_POLICE"));
        page.navigate(people.url("/track?lang=" + language));
        openCase(page, code);
        visitor.at("case-rejected", page);
        page.locator("input[name=wish][value=LOOK_AGAIN]").check();
        page.locator("#feedback button").click();
        visitor.at("case-appealed", page);
    }

    /**
     * The page on which an entry waits stands still only where the phone does not get to the sum, or can't do it. What is held
     * goes on as soon as nothing is routed any more, so the next rule comes before the end of this one.
     */
    private void slowDown(Page page) {
        String code = Flood.throughOneCode(api);
        phone.route("**/proof-worker.js", route -> {});
        page.navigate(people.url("/report?code=" + code + "&lang=" + language));
        choose(page, "COMPLAINT");
        page.locator("#text").fill(words);
        send(page);
        page.locator("[data-working]").waitFor();
        visitor.at("form-proving", page);
        phone.route("**/proof-worker.js", Route::abort);
        page.locator("#waiting > button.full").click();
        page.locator("[data-by-hand]").waitFor();
        visitor.at("form-slowed-down", page);
        phone.unroute("**/proof-worker.js");
    }

    private void loseTheNetwork(Page page) {
        page.navigate(people.url("/report?lang=" + language));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> page.evaluate("navigator.serviceWorker.controller?.state"), "activated"::equals);
        phone.setOffline(true);
        choose(page, "COMPLAINT");
        page.locator("#text").fill(words);
        send(page);
        page.locator("#waiting").waitFor();
        page.locator("#keep").check();
        visitor.at("form-waiting", page);
        page.navigate(people.url("/report?lang=" + language));
        visitor.at("form-kept", page);
        look(page, "offline", "/track?");
        phone.setOffline(false);
        look(page, "start-kept", "/?");
        page.evaluate("localStorage.clear()");
    }

    private void wrongTurns(Page page) {
        look(page, "track-ended", "/track?ended=yes&");
        look(page, "no-such-page", "/no-such-page?");
        look(page, "scan-forged", "/s/0000000000000000000000?");
        look(page, "scan-unreadable", "/s/abc?");
        look(page, "scan-withdrawn", "/s/00000000" + RunningSamvad.WITHDRAWN_KEY + "0000000000000?");
        look(page, "scan-early", posters.early() + "?");
        look(page, "scan-replaced", posters.replaced() + "?");
        look(page, "scan-revoked", posters.revoked() + "?");
        look(page, "scan-closed", posters.closed() + "?");
        look(page, "scan-unknown", posters.unknown() + "?");
        look(page, "number-about", "/contact?");
    }

    private void openCase(Page page, String code) {
        page.locator("#trackingCode").fill(code);
        page.locator("main form button.full").click();
    }

    private static void choose(Page page, String kind) {
        page.locator("input[name=kind][value=" + kind + "]").check();
    }

    private static void send(Page page) {
        page.locator("#report > button.full").click();
    }

    private static void sendUnchecked(Page page) {
        page.locator("#report").evaluate("form => form.noValidate = true");
        send(page);
    }

    private void look(Page page, String name, String path) {
        page.navigate(people.url(path + "lang=" + language));
        visitor.at(name, page);
    }
}
