package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Slow 3G, as browsers' own tools emulate it: 400 ms for a round trip, 400 kbit/s each way. */
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
