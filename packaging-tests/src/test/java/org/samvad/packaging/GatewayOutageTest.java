package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.gateway.PathTable;
import org.samvad.devstack.process.FreePorts;

/** The Caddyfile, run with no service behind it. */
class GatewayOutageTest {

    @TempDir
    static Path folder;

    private static CaddyGateway gateway;

    @BeforeAll
    static void start() {
        String nobody = "127.0.0.1:" + FreePorts.next();
        gateway = CaddyGateway.start(
                folder,
                Map.of(
                        "SAMVAD_QR_SERVICE", nobody,
                        "SAMVAD_NOTIFICATION_SERVICE", nobody,
                        "SAMVAD_COMPLAINT_SERVICE", nobody));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void aScanStillLeadsToTheListOfStations() {
        assertThat(PathTable.load().scans()).isNotEmpty().allSatisfy(prefix -> {
            HttpResponse<String> answer = gateway.get(prefix + "/7K3M9QAX");
            assertIsAway(answer, "text/html");
            assertThat(answer.body()).contains("<a href=\"/\">", "lang=\"hi\"", "lang=\"en\"");
        });
    }

    @Test
    void whoLeavesANumberIsToldHowToSendItAgain() {
        assertThat(PathTable.load().contacts()).isNotEmpty().allSatisfy(path -> {
            HttpResponse<String> answer = gateway.post(path);
            assertIsAway(answer, "text/html");
            assertThat(answer.body()).contains("वह साथ जाएगा", "a number that you typed goes along");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/report", "/track/case/message"})
    void aPageSaysThatTheServiceIsAwayToAFormToo(String path) {
        assertIsAway(gateway.get(path), "text/html");
        assertIsAway(gateway.post(path), "text/html");
    }

    @Test
    void theApiAnswersWithAProblem() {
        HttpResponse<String> answer = gateway.post("/api/v1/complaints");

        assertIsAway(answer, "application/problem+json");
        assertThat(answer.body()).contains("\"status\":503").contains("urn:samvad:problem:unavailable");
    }

    @Test
    void theLogHoldsNothingAboutARequestThatFailed() {
        gateway.get("/s/canary-of-a-token", "User-Agent", "canary-of-an-agent");

        assertThat(gateway.log()).doesNotContain("canary");
    }

    private static void assertIsAway(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("retry-after")).contains("10");
    }
}
