package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.system.Api.Answer;

/** What goes wrong for real people and programs, through the gateway: each gets a clear answer and loses nothing. */
@ExtendWith(RunningSamvad.class)
class BadInputTest {

    private static Api api;

    @BeforeAll
    static void open() {
        api = new Api(RunningSamvad.started());
    }

    private static Answer issue() {
        return api.post(
                "/api/v1/qr-codes",
                Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "RECEPTION")),
                api.as("qr.admin"));
    }

    private static String scanPath(Answer code) {
        return URI.create(code.text("url")).getPath();
    }

    private static Map<String, Object> tip() {
        Map<String, Object> tip = new HashMap<>();
        tip.putAll(
                Map.of("kind", "TIP", "category", "SAND", "text", "रेत", "language", "hi", "stationCode", "BHN-SUP"));
        return tip;
    }

    @Test
    void aScanLeadsToTheFormInOneHopInAnyCase() {
        String path = scanPath(issue());
        for (String scanned : new String[] {path, path.toLowerCase(Locale.ROOT)}) {
            Answer answer = api.get(scanned);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/report?", "station=BHN-SUP");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aForgedOrTruncatedTokenIsExplained() {
        String path = scanPath(issue());
        char last = path.charAt(path.length() - 1);
        String forged = path.substring(0, path.length() - 1) + (last == '0' ? '1' : '0');
        for (String scanned : new String[] {forged, path.substring(0, path.length() - 4), "/s/!!!"}) {
            Answer answer = api.get(scanned, "Accept", "text/html");
            assertThat(answer.status()).as(scanned).isEqualTo(404);
            assertThat(answer.body()).as("leads on").contains("href=\"/");
        }
    }

    @Test
    void aRevokedPosterLeadsToItsStationsForm() {
        Answer code = issue();
        Answer revoked = api.post(
                "/api/v1/qr-codes/" + code.text("codeId") + "/revoke",
                Map.of("reason", "poster torn"),
                api.as("qr.admin"));
        assertThat(revoked.status()).isBetween(200, 204);
        Answer scan = api.get(scanPath(code), "Accept", "text/html");
        assertThat(scan.status()).isEqualTo(410);
        assertThat(scan.body()).contains("/report?station=BHN-SUP");
    }

    @Test
    void theSameKeyGivesTheSameReceiptAndAnotherBodyAConflict() {
        String key = UUID.randomUUID().toString();
        Answer first = api.post("/api/v1/complaints", tip(), "Idempotency-Key", key);
        Answer again = api.post("/api/v1/complaints", tip(), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("trackingCode")).isEqualTo(first.text("trackingCode"));
        Map<String, Object> other = tip();
        other.put("text", "कुछ और");
        assertThat(api.post("/api/v1/complaints", other, "Idempotency-Key", key).status())
                .isEqualTo(409);
        assertThat(api.post("/api/v1/complaints", tip(), "Idempotency-Key", "7").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07882225555", "+447911123456", "900000000", "नौ"})
    void aNumberThatGetsNoSmsIsRefusedAndKeptOnThePage(String number) {
        String ticket = api.post("/api/v1/complaints", tip()).text("contactTicket");
        Answer answer =
                api.post("/api/v1/contacts", Map.of("contactTicket", ticket, "phone", number, "language", "hi"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(number);
        Answer page = api.postForm("/contact", Map.of("contactTicket", ticket, "phone", number, "language", "hi"));
        assertThat(page.status()).isBetween(400, 422);
        assertThat(page.body()).contains(number, ticket);
        assertThat(api.post(
                                "/api/v1/contacts",
                                Map.of("contactTicket", ticket, "phone", "९०००००००७७", "language", "hi"))
                        .status())
                .as("the ticket is still good")
                .isEqualTo(204);
    }

    @Test
    void aTicketServesOneNumber() {
        String ticket = api.post("/api/v1/complaints", tip()).text("contactTicket");
        Map<String, String> number = Map.of("contactTicket", ticket, "phone", "9000000078", "language", "hi");
        assertThat(api.post("/api/v1/contacts", number).status()).isEqualTo(204);
        assertThat(api.post("/api/v1/contacts", number).status()).as("a resend").isEqualTo(204);
        Map<String, String> other = new HashMap<>(number);
        other.put("phone", "9000000079");
        assertThat(api.post("/api/v1/contacts", other).status()).isEqualTo(409);
    }

    @Test
    void aForeignTicketIsRefused() {
        Answer filed = api.post("/api/v1/complaints", tip());
        for (String foreign : new String[] {filed.text("uploadTicket"), "a.b.c", ""}) {
            Answer answer = api.post(
                    "/api/v1/contacts", Map.of("contactTicket", foreign, "phone", "9000000080", "language", "hi"));
            assertThat(answer.status()).isBetween(400, 403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/dev/sms", "/dev/processes/qr/stop", "/nowhere"})
    void whatIsNotPublicIsNotThere(String path) {
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/report", "/track", "/contact", "/s/xyz", "/console/login", "/api/v1/stations"})
    void everyAnswerCarriesTheHeadersThatProtectIt(String path) {
        Answer answer = api.get(path, "Accept", "text/html");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }
}
