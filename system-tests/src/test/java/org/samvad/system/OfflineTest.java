package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** A phone that loses its network: what can still be written, what becomes of it, and what stays on the phone. */
@ExtendWith(RunningSamvad.class)
class OfflineTest {

    private static final double LONGER_THAN_BETWEEN_TWO_LOOKS = 17_000;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);
    private static Stores stores;

    private final String words = "नाले के पास रोज़ जुआ होता है " + Unique.word();

    @BeforeAll
    static void open() {
        stores = new Stores(RunningSamvad.started());
    }

    @ParameterizedTest
    @CsvSource({"hi,अपनी बात लिखें", "en,Write what you want to say", "hne,अपन बात लिखव"})
    void afterOneVisitTheWholeFormOpensWithoutANetwork(String language, String title) {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            phone.setOffline(true);
            page.navigate(people.url("/report?code=7K3M9QAX&station=BHN-SUP&lang=" + language));
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("input[name=code]").inputValue()).isEqualTo("7K3M9QAX");
            assertThat(page.locator("select[name=about]").inputValue()).isEqualTo("BHN-SUP");
            assertThat(page.locator("select[name=about] option").count()).isGreaterThan(5);
            assertThat(page.locator("select[name=category-TIP] option").count()).isGreaterThan(3);
            assertThat(page.locator("input[name=key]").inputValue()).hasSize(36);
        }
    }

    @Test
    void whatIsWrittenOfflineIsSentByItselfOnceTheNetworkIsBack() throws Exception {
        long before = entries();
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = writeWithoutNetwork(phone);
            page.locator("button[name=show][value=en]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("#text").inputValue()).isEqualTo(words);
            send(page);
            assertThat(page.locator("#waiting [role=status]").innerText()).isEqualTo("Waiting to be sent");
            assertThat(page.locator("#waiting .message").innerText()).isEqualTo(words);
            assertThat(page.locator("#report").isVisible()).isFalse();
            assertThat(kept(page)).as("nobody said it may be kept").isEmpty();
            Browsers.keep(page, "offline-waiting");

            phone.setOffline(false);
            assertThat(page.locator("#code").innerText()).matches("([0-9]{4} ){3}[0-9]{4}");
            String code = page.locator("#code").innerText();
            phone.setOffline(true);
            page.locator("nav.languages button[value=hi]").click();
            assertThat(page.locator("#code").innerText())
                    .as("a receipt is not lost")
                    .isEqualTo(code);
            phone.setOffline(false);
            page.locator("nav.languages button[value=hi]").click();
            page.locator("html[lang=hi]").waitFor();
            assertThat(page.locator("#code").innerText()).isEqualTo(code);
            people.track(page, code);
            assertThat(page.locator("main").innerText()).containsOnlyOnce(words);
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    /** Only their services can draw these pages in another language, so they stay as they are. */
    @Test
    void aSwitchOfLanguageWithoutANetworkLosesNothing() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = receipt(phone);
            Page number = People.numberForm(page);
            number.locator("#phone").fill("98765 43210");
            people.track(page, page.locator("#code").innerText());
            page.locator("#text").fill("और एक बात");
            phone.setOffline(true);
            assertStays(number, "/contact");
            assertThat(number.locator("#phone").inputValue()).isEqualTo("98765 43210");
            assertStays(page, "/track/case");
            assertThat(page.locator("#text").inputValue()).isEqualTo("और एक बात");
        }
    }

    @Test
    void aCodeThatIsHalfTypedStaysWhenTheLanguageCanNotBeSwitched() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = writeWithoutNetwork(phone);
            phone.setOffline(false);
            page.navigate(people.url("/"));
            page.locator("#code").fill("7K3F");
            phone.setOffline(true);
            assertStays(page, "/?lang=en&lang=hi&code=7K3F");
            assertThat(page.locator("#code").inputValue()).isEqualTo("7K3F");
        }
    }

    @Test
    void thePageForFilesSaysThatThereIsNoNetworkAndTheReceiptStays() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = receipt(phone);
            phone.setOffline(true);
            Page files = phone.waitForPage(
                    () -> page.locator("form[action='/attachments'] button").click());
            assertThat(files.locator("h1").innerText()).isEqualTo("नेटवर्क नहीं है");
            assertThat(page.locator("#code").isVisible()).isTrue();
        }
    }

    /** What was written without a network is sent with one. */
    private Page receipt(BrowserContext phone) {
        Page page = writeWithoutNetwork(phone);
        phone.setOffline(false);
        send(page);
        page.locator("#code").waitFor();
        return page;
    }

    private static void assertStays(Page page, String path) {
        Response answer = page.waitForResponse(
                people.url(path), () -> page.locator(".languages [lang=en]").click());
        assertThat(answer.status()).isEqualTo(204);
    }

    @Test
    void whatWaitsOnThePhoneWithConsentOutlivesTheBrowser(@TempDir Path profile) throws Exception {
        long before = entries();
        try (BrowserContext phone = browsers.personAt(profile)) {
            Page page = writeWithoutNetwork(phone);
            send(page);
            page.locator("#waiting").getByText("इसे मेरे फोन में रखें").click();
            assertThat(kept(page)).hasSize(1);
        }
        assertThat(entries()).isEqualTo(before);
        try (BrowserContext phone = browsers.personAt(profile)) {
            Page page = phone.newPage();
            page.navigate(people.url("/"));
            page.locator("[data-any-kept] a").click();
            page.locator(".kept [data-open]").click();
            assertThat(page.locator("#code").innerText()).isNotBlank();
            assertForgotten(page);
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void anAnswerThatIsLostOnTheWayIsFetchedAgainWithoutASecondEntry() throws Exception {
        long before = entries();
        AtomicInteger sent = new AtomicInteger();
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            page.navigate(people.url("/report?station=BHN-SUP"));
            write(page);
            phone.route("**/report", route -> {
                if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            send(page);
            assertThat(page.locator("#code").innerText()).isNotBlank();
            assertThat(sent).hasValue(2);
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void onASlowNetworkItIsSentOnceHoweverLongTheAnswerTakes() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = writeWithoutNetwork(phone);
            send(page);
            page.locator("#waiting").waitFor();
            List<Route> sent = new CopyOnWriteArrayList<>();
            phone.route("**/report", route -> {
                if (route.request().method().equals("POST")) {
                    sent.add(route);
                } else {
                    route.resume();
                }
            });
            phone.setOffline(false);
            page.waitForCondition(() -> !sent.isEmpty());
            page.waitForTimeout(LONGER_THAN_BETWEEN_TWO_LOOKS);
            assertThat(sent).hasSize(1);
            sent.getFirst().resume();
            assertThat(page.locator("#code").innerText()).isNotBlank();
        }
    }

    @Test
    void theQuestionAboutANumberAndTheReceiptComeAsUsual() throws Exception {
        long before = entries();
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = writeWithoutNetwork(phone);
            page.locator("#text").fill(words + " फोन 98765 43210");
            page.getByText("इसे मेरे फोन में रखें").click();
            send(page);
            phone.setOffline(false);
            page.locator("#keepMarks").check();
            assertThat(page.locator("#keep").isChecked()).isTrue();
            phone.setOffline(true);
            send(page);
            page.locator("#waiting").waitFor();
            phone.setOffline(false);
            assertThat(page.locator("#code").innerText()).isNotBlank();
            assertForgotten(page);
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void aDraftTouchesThePhoneOnlyWithConsentAndLeavesWithIt() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            page.navigate(people.url("/report?station=BHN-SUP"));
            write(page);
            assertThat(kept(page)).isEmpty();
            page.locator("#keep").check();
            assertThat(kept(page)).hasSize(1);
            page.locator("#keep").uncheck();
            assertThat(kept(page)).isEmpty();
            page.locator("#keep").check();
            page.locator("#where").fill("पुल के नीचे");

            page.navigate(people.url("/report?station=BHN-BHT"));
            assertThat(page.locator("#text").inputValue()).isEmpty();
            page.locator(".kept [data-open]").click();
            assertThat(page.locator("#text").inputValue()).isEqualTo(words);
            assertThat(page.locator("#where").inputValue()).isEqualTo("पुल के नीचे");
            assertThat(page.locator("input[name=station]").inputValue()).isEqualTo("BHN-SUP");
            send(page);
            page.locator("#code").waitFor();
            assertForgotten(page);
        }
    }

    @Test
    void leavingQuicklyTakesEverythingAlong() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            page.navigate(people.url("/report?station=BHN-SUP"));
            write(page);
            page.locator("#keep").check();
            phone.route(
                    "https://www.google.com/**",
                    route -> route.fulfill(new Route.FulfillOptions().setBody("elsewhere")));
            page.locator("[data-exit]").click();
            page.waitForURL("https://www.google.com/**");
            Page next = phone.newPage();
            next.navigate(people.url("/assets/exit.js"));
            await().untilAsserted(() -> assertThat(cached(next)).isEmpty());
            assertThat(kept(next)).isEmpty();
            page.goBack();
            assertThat(page.locator("#text").inputValue())
                    .as("the page that was left")
                    .isEmpty();
        }
    }

    @Test
    void whatAPersonReadsOrSendsIsNeverPutAside() throws Exception {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            page.navigate(people.url("/report?station=BHN-SUP"));
            write(page);
            send(page);
            String code = page.locator("#code").innerText();
            people.track(page, code);
            page.locator("#write textarea").fill("और एक बात");
            page.locator("#write button").click();
            page.locator(".good").waitFor();
            assertThat(cached(page))
                    .hasSize(9)
                    .allMatch(path -> path.matches("/(report|offline)\\?lang=(hi|en|hne)|/assets/[a-z]+\\.js"));
            assertThat((String) page.evaluate(ALL_CACHED_WORDS))
                    .contains("<form id=\"report\"")
                    .doesNotContain(code, code.replace(" ", ""), words, "BHN-SUP\" selected");
            phone.setOffline(true);
            page.navigate(people.url("/track/case"));
            assertThat(page.locator("h1").innerText()).isEqualTo("नेटवर्क नहीं है");
            assertThat(page.locator("a[href='tel:112']").isVisible()).isTrue();
            page.locator("main a.button").click();
            assertThat(page.locator("#text").isVisible()).isTrue();
        }
    }

    @Test
    void aScanWithoutANetworkLeadsToTheFormOfThatCode() throws Exception {
        long before = entries();
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = visitOnce(phone);
            phone.setOffline(true);
            page.navigate(people.url("/s/7K3M9QAX00000000000000"));
            assertThat(page.locator("input[name=code]").inputValue()).isEqualTo("7K3M9QAX");
            assertThat(page.locator("select[name=about]").inputValue()).isEqualTo("HERE");
        }
        assertThat(entries()).isEqualTo(before);
    }

    /**
     * A page that came out of the cache is one whose network just failed: its script would wait for that in vain, too. The
     * worker runs here as a function, with a network that never answers.
     */
    @Test
    void aPageThatWasHelpedTakesItsScriptsFromTheCacheAndOthersAskTheNetwork() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            String source = phone.request().get(people.url("/worker.js")).text();
            // An empty page, because those of Samvad allow no code but files.
            assertThat(phone.newPage().evaluate(SCRIPTS_ASKED_FOR, source)).isEqualTo(List.of(0, 1));
        }
    }

    private static final String SCRIPTS_ASKED_FOR = """
            async source => {
              const handlers = {};
              const asked = [];
              const network = request => {
                asked.push(request.url);
                return request.mode === 'navigate' ? Promise.reject(new Error('away')) : new Promise(() => {});
              };
              const cache = { match: async path => new Response(String(path.url ?? path)) };
              const listen = (name, handler) => { handlers[name] = handler; };
              new Function('addEventListener', 'caches', 'fetch', source)(listen, cache, network);
              const happen = (mode, path, ids) => new Promise(answered =>
                handlers.fetch({ request: { mode, method: 'GET', url: 'https://samvad.example' + path }, respondWith: answered, ...ids }));
              await happen('navigate', '/track', { resultingClientId: 'helped' });
              asked.length = 0;
              await happen('no-cors', '/assets/exit.js', { clientId: 'helped' });
              const ofHelped = asked.length;
              happen('no-cors', '/assets/exit.js', { clientId: 'another' });
              await new Promise(later => setTimeout(later, 100));
              return [ofHelped, asked.length - ofHelped];
            }""";

    private static final String ALL_CACHED_WORDS = """
            async () => (await Promise.all((await caches.keys()).map(async name => {
              const cache = await caches.open(name);
              return Promise.all((await cache.keys()).map(async key => key.url + await (await cache.match(key)).text()));
            }))).flat().join()""";

    private static Page visitOnce(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(people.url("/report"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> page.evaluate("navigator.serviceWorker.controller?.state"), "activated"::equals);
        return page;
    }

    private Page writeWithoutNetwork(BrowserContext phone) {
        Page page = visitOnce(phone);
        phone.setOffline(true);
        page.navigate(people.url("/report?station=BHN-SUP"));
        write(page);
        return page;
    }

    private void write(Page page) {
        page.locator("input[name=kind][value=TIP]").check();
        page.locator("select[name=category-TIP]").selectOption("GAMBLING");
        page.locator("#text").fill(words);
    }

    private static void send(Page page) {
        page.locator("#report button.primary.full").click();
    }

    /** The receipt's script does it, a moment after the code is there to be read. */
    private static void assertForgotten(Page page) {
        await().untilAsserted(() -> assertThat(kept(page)).as("it was sent").isEmpty());
    }

    private static List<?> kept(Page page) {
        return (List<?>)
                page.evaluate(
                        "async () => [...Object.values(localStorage), ...(await indexedDB.databases()).map(found => found.name)]");
    }

    private static List<String> cached(Page page) {
        List<?> paths = (List<?>) page.evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys())
                  .map(request => request.url.slice(location.origin.length))))).flat()""");
        return paths.stream().map(String::valueOf).toList();
    }

    private static long entries() throws Exception {
        return stores.number("complaint", "select count(*) from complaint");
    }
}
