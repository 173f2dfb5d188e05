package org.samvad.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** What a cheap phone on a slow network has to fetch before a person can begin to write. */
@ExtendWith(RunningSamvad.class)
class CitizenPagesTest {

    private static final int LARGEST_FIRST_LOAD = 30_000;
    private static final int MOST_REQUESTS = 5;

    /** Fetched after the form is there, while the person writes, and again only after a change. */
    private static final int LARGEST_PUT_ASIDE = 40_000;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @Test
    void theFirstLoadOfTheFormIsSmallAndAsksNobodyElse() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            List<Request> requests = Collections.synchronizedList(new ArrayList<>());
            phone.onRequestFinished(requests::add);
            Page page = phone.newPage();
            page.navigate(people.url("/report?station=BHN-SUP"));
            List<Request> first = List.copyOf(requests);
            assertThat(bytes(first)).isLessThanOrEqualTo(LARGEST_FIRST_LOAD);
            assertThat(first).hasSizeBetween(2, MOST_REQUESTS);
            await().until(() -> page.evaluate("navigator.serviceWorker.controller?.state"), "activated"::equals);
            assertThat(requests).allMatch(request -> request.url().startsWith(people.url("/")));
        }
    }

    @Test
    void whatIsPutAsideForBeingOfflineIsSmallToo() throws Exception {
        String worker = new String(
                new GZIPInputStream(new ByteArrayInputStream(compressed("/worker.js"))).readAllBytes(), UTF_8);
        List<String> files = Pattern.compile("\"(/[^\"]+)\": \"")
                .matcher(worker)
                .results()
                .map(file -> file.group(1))
                .toList();
        int bytes = compressed("/worker.js").length;
        for (String file : files) {
            bytes += compressed(file).length;
        }
        assertThat(files).hasSize(9);
        assertThat(bytes).isLessThanOrEqualTo(LARGEST_PUT_ASIDE);
    }

    private static byte[] compressed(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(people.url(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
            return answer.body();
        }
    }

    private static int bytes(List<Request> requests) {
        return requests.stream()
                .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
    }
}
