package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Who writes while a flood comes through the same code: slower, and never refused. */
@ExtendWith(RunningSamvad.class)
class FloodTest {

    private static final String WORDS = "रोज़ रात को जुआ होता है";

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @Test
    void aPhoneProvesWorkAndSendsByItself() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = write(phone);
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.locator("#report button.primary.full").click());
            assertThat(answer.status()).isEqualTo(429);
            assertThat(page.locator("#code").innerText()).matches("([0-9]{4} ){3}[0-9]{4}");
        }
    }

    @Test
    void withoutScriptThePersonWaitsAndLosesNothing() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.OFF)) {
            Page page = write(phone);
            page.locator("#report button.primary.full").click();
            assertThat(page.locator("#text").inputValue()).isEqualTo(WORDS);
            page.locator("main button.full").click();
            assertThat(page.locator("#text").inputValue()).as("too soon").isEqualTo(WORDS);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        page.locator("main button.full").click();
                        page.waitForLoadState();
                        return page.locator("#code").count() == 1;
                    });
        }
    }

    private static Page write(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(people.url("/report?code=" + Flood.throughOneCode(new Api(RunningSamvad.started()))));
        page.locator("input[name=kind][value=TIP]").check();
        page.locator("#text").fill(WORDS);
        return page;
    }
}
