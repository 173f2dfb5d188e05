package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** What holds for every page a citizen meets: small, ours alone, readable by everybody. */
@ExtendWith(RunningSamvad.class)
class CitizenPagesTest {

    private static final int LARGEST_FIRST_LOAD = 30_000;
    private static final int MOST_REQUESTS = 5;

    private static Browsers browsers;
    private static People people;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        people = new People(RunningSamvad.started());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void theFirstLoadOfTheFormIsSmallAndAsksNobodyElse() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            List<Request> requests = new ArrayList<>();
            phone.onRequestFinished(requests::add);
            Page page = phone.newPage();
            page.navigate(people.url("/report?station=BHN-SUP"));
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                    .sum();
            assertThat(bytes).isLessThanOrEqualTo(LARGEST_FIRST_LOAD);
            assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(requests).allMatch(request -> request.url().startsWith(people.url("/")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/report?station=BHN-SUP",
                "/report?station=BHN-SUP&lang=en",
                "/track",
                "/track?lang=en",
                "/contact",
                "/contact?lang=en",
                "/s/0000000000000000000000",
                "/console/login"
            })
    void axeFindsNothingAndNothingIsWiderThanASmallPhone(String path) throws Exception {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = phone.newPage();
            page.navigate(people.url(path));
            AxeResults found = new AxeBuilder(page).analyze();
            assertThat(found.getViolations())
                    .as(() -> path + ": "
                            + found.getViolations().stream()
                                    .map(rule -> rule.getId() + " "
                                            + rule.getNodes().getFirst().getHtml())
                                    .toList())
                    .isEmpty();
            page.setViewportSize(320, 640);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            page.setViewportSize(360, 740);
            Browsers.keep(page, "page" + path.replaceAll("[^A-Za-z]+", "-"));
        }
    }
}
