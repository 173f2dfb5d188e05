package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** What a cheap phone on a slow network has to fetch before a person can begin to write. */
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
}
