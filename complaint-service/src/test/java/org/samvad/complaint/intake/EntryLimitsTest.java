package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;

/** A flood is slowed down and nobody is refused. Addresses come from the trusted proxy, as they do behind the gateway. */
@SamvadTest
@TestProfile(EntryLimitsTest.Low.class)
class EntryLimitsTest {

    /** Levels that a test reaches quickly. */
    public static class Low implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samvad.limits.entries-per-address", "2",
                    "samvad.limits.entries-per-code", "3",
                    "samvad.limits.pause", "2s",
                    "samvad.limits.hardest-proof", "200");
        }
    }

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Inject
    DirectoryFixture directory;

    private final String address = "203.0.113." + ADDRESSES.incrementAndGet();

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("lang", "hi");
        form.put("station", "BHN-SUP");
        form.put("about", "BHN-SUP");
        form.put("kind", "TIP");
        form.put("category-TIP", "LIQUOR");
        form.put("where", "पुल के नीचे");
        form.put("text", "रोज़ रात को शराब बिकती है");
        return form;
    }

    private static Response post(String address, Map<String, String> form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Forwarded-For", address)
                .formParams(form)
                .post("/report");
    }

    private void reachTheLimit() {
        assertThat(post(address, form()).statusCode()).isEqualTo(201);
        assertThat(post(address, form()).statusCode()).isEqualTo(201);
    }

    private static String attribute(Response page, String name) {
        Matcher found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page.asString());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String ticket(Response page) {
        return attribute(page, "name=\"ticket\" value");
    }

    private static String solve(String challenge, String salt, String signature, long most) throws Exception {
        long number = Altcha.solveChallenge(challenge, salt, Altcha.Algorithm.SHA256, most, 0).number;
        String payload =
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(challenge, number, salt, signature);
        return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static String solve(Response page) throws Exception {
        return solve(
                attribute(page, "data-challenge"),
                attribute(page, "data-salt"),
                attribute(page, "data-signature"),
                Long.parseLong(attribute(page, "data-most")));
    }

    @Test
    void aboveTheUsualLevelTheFormWaitsWithEverythingThatWasTyped() {
        reachTheLimit();
        Map<String, String> form = form();
        Response page = post(address, form);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("2");
        assertThat(page.asString())
                .contains("रोज़ रात को शराब बिकती है", "पुल के नीचे", form.get("key"), "value=\"LIQUOR\"")
                .contains("आपकी बात यहीं रखी है");
        assertThat(post("198.51.100.9", form()).statusCode())
                .as("somebody else is not slowed down")
                .isEqualTo(201);
    }

    /** It would wait, learn of the mistake, and wait again. */
    @Test
    void aMistakeIsToldBeforeAnybodyIsAskedToWait() {
        reachTheLimit();
        Map<String, String> form = form();
        form.put("text", "");
        assertThat(post(address, form).statusCode()).isEqualTo(422);
        given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .body(Map.of("kind", "TIP", "category", "LIQUOR", "text", "", "language", "hi"))
                .post("/api/v1/complaints")
                .then()
                .statusCode(400);
    }

    /** Of which the answer was lost. */
    @Test
    void whatIsStoredAlreadyGetsItsReceiptAgainWithoutAWait() {
        Map<String, String> first = form();
        assertThat(post(address, first).statusCode()).isEqualTo(201);
        assertThat(post(address, form()).statusCode()).isEqualTo(201);
        assertThat(post(address, form()).statusCode()).isEqualTo(429);
        assertThat(post(address, first).statusCode()).isEqualTo(201);
    }

    @Test
    void whoProvesWorkPassesOnce() throws Exception {
        reachTheLimit();
        Map<String, String> form = form();
        form.put("proof", solve(post(address, form)));
        assertThat(post(address, form).statusCode()).isEqualTo(201);
        Map<String, String> next = form();
        next.put("proof", form.get("proof"));
        assertThat(post(address, next).statusCode()).isEqualTo(429);
    }

    @Test
    void aProofThatWasUsedIsNoNewOneWrittenDifferently() throws Exception {
        reachTheLimit();
        Map<String, String> form = form();
        form.put("proof", solve(post(address, form)));
        assertThat(post(address, form).statusCode()).isEqualTo(201);
        String used = new String(Base64.getDecoder().decode(form.get("proof")), StandardCharsets.UTF_8);
        for (String written : new String[] {
            used + " ",
            used.replace(",", ", "),
            used.replace("{", "{\"took\":1,"),
            used.replace("\"number\"", "\"\\u006eumber\"")
        }) {
            Map<String, String> next = form();
            next.put("proof", Base64.getEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8)));
            assertThat(post(address, next).statusCode()).as(written).isEqualTo(429);
        }
    }

    @Test
    void whoWaitsPassesOnceAndComingTooEarlyLosesNothing() {
        reachTheLimit();
        Map<String, String> form = form();
        form.put("ticket", ticket(post(address, form)));
        Response early = post(address, form);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(ticket(early)).isEqualTo(form.get("ticket"));
        await().until(() -> post(address, form).statusCode() == 201);
        Map<String, String> next = form();
        next.put("ticket", form.get("ticket"));
        assertThat(post(address, next).statusCode()).isEqualTo(429);
    }

    @Test
    void aWaitGoesOnInAnotherLanguage() throws Exception {
        reachTheLimit();
        Map<String, String> form = form();
        form.put("ticket", ticket(post(address, form)));
        form.put("show", "en");
        Response shown = post(address, form);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("<html lang=\"en\">", "रोज़ रात को शराब बिकती है", form.get("key"));
        assertThat(ticket(shown)).isEqualTo(form.get("ticket"));
        form.remove("show");
        form.put("proof", solve(shown));
        assertThat(post(address, form).statusCode()).isEqualTo(201);
    }

    @Test
    void nonsenseInsteadOfAProofIsNone() {
        reachTheLimit();
        for (String nonsense : new String[] {"x", "e30=", "{}", "eyJudW1iZXIiOiJ4In0="}) {
            Map<String, String> form = form();
            form.put("proof", nonsense);
            form.put("ticket", nonsense);
            assertThat(post(address, form).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void aPrintedCodeHasALevelOfItsOwnHoweverItIsTyped() {
        String[] typed = {DirectoryFixture.CODE, "7k3m9qax", "7K3M-9QAX", DirectoryFixture.CODE, "7K3M 9QAX"};
        int passed = 0;
        for (int client = 0; client < typed.length; client++) {
            Map<String, String> form = form();
            form.put("code", typed[client]);
            passed += post("198.51.100." + (20 + client), form).statusCode() == 201 ? 1 : 0;
        }
        assertThat(passed).isEqualTo(3);
    }

    @Test
    void programsGetAProblemAndARiddle() throws Exception {
        reachTheLimit();
        Response refused = file("");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).contains("application/problem+json");
        assertThat(refused.path("type").toString()).endsWith("proof-needed");
        Response riddle = given().get("/api/v1/complaints/challenge");
        String proof = solve(
                riddle.path("challenge"),
                riddle.path("salt"),
                riddle.path("signature"),
                riddle.<Integer>path("maxnumber"));
        assertThat(file(proof).statusCode()).isEqualTo(201);
    }

    private Response file(String proof) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .header("Samvad-Proof", proof)
                .body(Map.of(
                        "stationCode",
                        "BHN-SUP",
                        "kind",
                        "TIP",
                        "category",
                        "LIQUOR",
                        "text",
                        "शराब",
                        "language",
                        "hi"))
                .post("/api/v1/complaints");
    }
}
