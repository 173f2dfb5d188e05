package org.samvad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** The last word is the citizen's: against a rejection, against an answer that solved nothing, and over the number. */
@ExtendWith(RunningSamvad.class)
class LastWordTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @ParameterizedTest
    @EnumSource
    void appealsReopensTakesTheNumberBackAndCloses(Script script) {
        String words = "आखिरी बात मेरी " + script;
        Api api = new Api(RunningSamvad.started());
        Casebook subdivision = new Casebook(api);
        Casebook district = new Casebook(api, "sp.durg");
        try (BrowserContext phone = browsers.person(Device.PHONE, script)) {
            Page page = people.receipt(phone, "TIP", words);
            String code = page.locator("#code").innerText();
            leaveNumber(page, script == Script.ON ? "9000000701" : "9000000702");

            subdivision.act(words, "reject", Map.of("text", "यह नगर निगम का काम है।", "reason", "NOT_POLICE"));
            people.track(page, code);
            assertThat(page.locator("#feedback")).containsText("इस फैसले से सहमत नहीं?");
            say(page, "LOOK_AGAIN", "यह पुलिस का ही काम है");
            assertThat(state(page)).containsText("फिर से खोला गया");
            assertThat(page.locator("main")).containsText("आपने ऊपर के अधिकारी से देखने को कहा");

            district.act(words, "resolve", Map.of("text", "गश्त लगा दी गई है।"));
            page.navigate(people.url("/track/case"));
            judge(page, "NOT_SOLVED", "2");
            say(page, "LOOK_AGAIN", "गश्त आती ही नहीं");
            assertThat(state(page)).containsText("फिर से खोला गया");

            withdrawNumber(phone, page);

            district.act(words, "resolve", Map.of("text", "अब रोज़ गश्त होगी।"));
            page.navigate(people.url("/track/case"));
            judge(page, "SOLVED", "5");
            send(page, "CLOSE", "अब ठीक है, फोन 98765 43210");
            assertThat(page.locator("#feedback .note")).containsText("फोन नंबर");
            assertThat(page.locator("input[name=solved][value=SOLVED]")).isChecked();
            say(page, "CLOSE", "अब ठीक है");
            assertThat(state(page)).containsText("मामला बंद है");
            assertThat(page.locator("main")).containsText("सुझाव माना गया? हां");
            assertThat(page.locator("main")).containsText("सुझाव माना गया? नहीं");
        }
        String[] officer = api.as("sp.durg");
        Api.Answer file = api.get("/api/v1/cases/" + district.reference(words), officer);
        assertThat(file.text("satisfaction")).isEqualTo("5");
        assertThat(file.body()).contains("यह पुलिस का ही काम है", "गश्त आती ही नहीं", "अब ठीक है");
    }

    private static void leaveNumber(Page receipt, String number) {
        Page form = People.numberForm(receipt);
        People.sendNumber(form, number);
        assertThat(form.locator("main .good")).containsText("जुड़ गया");
        form.close();
    }

    private static void judge(Page page, String solved, String points) {
        page.locator("input[name=solved][value=" + solved + "]").check();
        page.locator("input[name=rating][value='" + points + "']").check();
    }

    private static void send(Page page, String wish, String comment) {
        page.locator("input[name=wish][value=" + wish + "]").check();
        page.locator("#comment").fill(comment);
        page.locator("#feedback button").click();
    }

    private static void say(Page page, String wish, String comment) {
        send(page, wish, comment);
        assertThat(page.locator("main > .good")).isVisible();
        assertThat(page.locator("main")).containsText(comment);
    }

    private static Locator state(Page page) {
        return page.locator("dl.facts dd").first();
    }

    /** What the page knows of the number comes by an event. */
    private static void withdrawNumber(BrowserContext phone, Page page) {
        Locator withdraw = page.locator("form[action='/contact/withdraw'] button");
        awaitCount(page, withdraw, 1);
        Page gone = phone.waitForPage(withdraw::click);
        assertThat(gone.locator("main .good")).containsText("मिटा दिया गया");
        gone.close();
        awaitCount(page, withdraw, 0);
        assertThat(page.locator("#number")).containsText("कोई नंबर नहीं जुड़ा");
    }

    private static void awaitCount(Page page, Locator there, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate(people.url("/track/case"));
            return there.count() == count;
        });
    }
}
