package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.system.Api.Answer;

/** Many at once through the gateway, half by the API and half by the form: nobody sees an error, nobody's entry is another's. */
@ExtendWith(RunningSamvad.class)
class ConcurrentClientsTest {

    private static final int ENTRIES_EACH = 6;
    private static final Pattern CODE = Pattern.compile("id=\"code\"[^>]*>([0-9 ]{19})<");

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 32})
    void nobodySeesAnError(int clients) throws Exception {
        Api api = new Api(RunningSamvad.started());
        Stores stores = new Stores(RunningSamvad.started());
        long before = stores.number("complaint", "select count(*) from complaint");
        Phaser start = new Phaser(clients);
        List<Callable<Set<String>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            boolean byForm = client % 2 == 1;
            work.add(() -> write(api, byForm, start));
        }
        Set<String> codes = new HashSet<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(clients)) {
            for (Future<Set<String>> done : executor.invokeAll(work)) {
                codes.addAll(done.get());
            }
        }
        assertThat(codes).as("a code for each, and none twice").hasSize(clients * ENTRIES_EACH);
        assertThat(stores.number("complaint", "select count(*) from complaint")).isEqualTo(before + codes.size());
    }

    /** @param start where all clients meet before each entry, so that none has the service to itself */
    private static Set<String> write(Api api, boolean byForm, Phaser start) {
        Set<String> codes = new HashSet<>();
        try {
            for (int entry = 0; entry < ENTRIES_EACH; entry++) {
                start.arriveAndAwaitAdvance();
                // Letters alone: groups of digits may look like a number, about which the form asks once.
                String text = "रात में गश्त बढ़े " + Unique.word();
                String code = byForm ? byForm(api, text) : byApi(api, text);
                assertThat(progress(api, code).text("text")).isEqualTo(text);
                codes.add(code);
            }
        } finally {
            // Nobody waits for one that has failed.
            start.arriveAndDeregister();
        }
        return codes;
    }

    private static String byApi(Api api, String text) {
        Answer answer = api.post(
                "/api/v1/complaints",
                Map.of(
                        "kind",
                        "SUGGESTION",
                        "category",
                        "PATROL",
                        "text",
                        text,
                        "language",
                        "hi",
                        "stationCode",
                        "BHN-SUP"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("trackingCode");
    }

    private static String byForm(Api api, String text) {
        assertThat(api.get("/report?station=BHN-SUP", "Accept", "text/html").status())
                .isEqualTo(200);
        Answer answer = api.postForm(
                "/report",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "lang", "hi",
                        "station", "BHN-SUP",
                        "kind", "SUGGESTION",
                        "category-SUGGESTION", "PATROL",
                        "about", "BHN-SUP",
                        "text", text));
        assertThat(answer.status()).isEqualTo(201);
        Matcher code = CODE.matcher(answer.body());
        assertThat(code.find()).as("the receipt shows a code").isTrue();
        return code.group(1).replace(" ", "");
    }

    private static Answer progress(Api api, String code) {
        Answer session = api.post("/api/v1/tracking/sessions", Map.of("trackingCode", code));
        assertThat(session.status()).isEqualTo(200);
        Answer progress = api.get("/api/v1/tracking", "Authorization", "Bearer " + session.text("accessToken"));
        assertThat(progress.status()).isEqualTo(200);
        return progress;
    }
}
