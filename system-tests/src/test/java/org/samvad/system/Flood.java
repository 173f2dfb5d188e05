package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

/** More entries with one printed code than an hour usually sees. */
final class Flood {

    private Flood() {}

    /** Issues a code, uses it up, and returns its id: the next entry with it is asked to wait. */
    static String throughOneCode(Api api) {
        String code = api.post(
                        "/api/v1/qr-codes",
                        Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "GATE")),
                        api.as("qr.admin"))
                .text("codeId");
        await().atMost(Duration.ofSeconds(20)).until(() -> send(api, code) == 201);
        for (int sent = 1; sent < RunningSamvad.ENTRIES_PER_CODE; sent++) {
            assertThat(send(api, code)).isEqualTo(201);
        }
        assertThat(send(api, code)).isEqualTo(429);
        return code;
    }

    private static int send(Api api, String code) {
        Map<String, String> entry =
                Map.of("kind", "SUGGESTION", "category", "PATROL", "text", "गश्त", "language", "hi", "codeId", code);
        return api.post("/api/v1/complaints", entry).status();
    }
}
