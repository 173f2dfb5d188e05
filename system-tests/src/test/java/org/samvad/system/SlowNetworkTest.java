package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/**
 * A slow mobile network: 400 ms more for each request, 400 kbit/s each way. That is the rate of the "Slow 3G" of
 * Chromium's own tools, but only a fifth of the 2,000 ms that they set for it.
 */
@ExtendWith(RunningSamvad.class)
class SlowNetworkTest {

    private static final int LATENCY = 400;
    private static final int BYTES_PER_SECOND = 400_000 / 8;

    /** Milliseconds until the form can be written into, and from "send" to the code. Four round trips and the bytes. */
    private static final double LONGEST = 3_000;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @ParameterizedTest
    @EnumSource
    void theFormOpensAndAnEntryIsSentWithinThreeSecondsOfNetworkEach(Script script) {
        try (BrowserContext phone = browsers.personWithoutWorker(Device.PHONE, script)) {
            Page page = phone.newPage();
            slowDown(phone.newCDPSession(page));
            page.navigate(people.url("/report?station=BHN-SUP"));
            assertThat(networkTime(page)).as("form").isBetween((double) LATENCY, LONGEST);
            page.locator("input[name=kind][value=TIP]").check();
            page.locator("#text").fill("यह एक लंबी बात है। ".repeat(50));
            page.locator("#report button.primary.full").click();
            page.locator("#code").waitFor();
            page.waitForLoadState();
            assertThat(networkTime(page)).as("receipt").isBetween((double) LATENCY, LONGEST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsOpenedWrittenInAndRatedOnTheSlowNetwork(Script script) {
        String words = "नाली का पानी सड़क पर " + Unique.word();
        try (BrowserContext phone = browsers.personWithoutWorker(Device.PHONE, script)) {
            Page page = people.receipt(phone, "COMPLAINT", words);
            String code = page.locator("#code").innerText();
            slowDown(phone.newCDPSession(page));
            people.track(page, code);
            assertThat(networkTime(page)).as("case").isBetween((double) LATENCY, LONGEST);
            page.locator("#write textarea").fill("कब तक होगा?");
            page.locator("#write button").click();
            page.locator("main > .good").waitFor();
            page.waitForLoadState();
            assertThat(networkTime(page)).as("message").isBetween((double) LATENCY, LONGEST);
            new Casebook(new Api(RunningSamvad.started())).act(words, "resolve", Map.of("text", "नाली साफ़ है।"));
            page.navigate(people.url("/track/case"));
            page.locator("input[name=solved][value=SOLVED]").check();
            page.locator("input[name=rating][value='4']").check();
            page.locator("input[name=wish][value=CLOSE]").check();
            page.locator("#feedback button").click();
            page.locator("main > .good").waitFor();
            page.waitForLoadState();
            assertThat(networkTime(page)).as("feedback").isBetween((double) LATENCY, LONGEST);
        }
    }

    static void slowDown(CDPSession network) {
        network.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    /** From the tap until the page and its scripts had arrived. */
    private static double networkTime(Page page) {
        Number last = (Number)
                page.evaluate(
                        "Math.max(...['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind)).map(entry => entry.responseEnd))");
        return last.doubleValue();
    }
}
