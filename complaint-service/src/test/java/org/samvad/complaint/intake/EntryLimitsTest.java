package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.AsDelivered;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.MovableClock;
import org.samvad.complaint.OwnerDatabase;
import org.samvad.complaint.SamvadTest;

/**
 * A flood is slowed down and nobody is refused, at the levels that the product comes with. Addresses come from the trusted
 * proxy, as they do behind the gateway.
 */
@SamvadTest
@TestProfile(AsDelivered.class)
class EntryLimitsTest {

    private static final int FROM_ONE_ADDRESS = 60;
    private static final int WITH_ONE_CODE = 240;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String BUSY = "203.0.113.1";

    /** The first that came from the busy address. */
    private static @Nullable Map<String, String> first;

    @Inject
    DirectoryFixture directory;

    @Inject
    MovableClock clock;

    @Inject
    OwnerDatabase owner;

    /** An address that has sent as much as passes: the next entry from it is one too many. */
    @BeforeEach
    void anAddressIsBusy() {
        directory.publish();
        if (first == null) {
            first = form();
            clock.standStillFor(EntryLimitsTest::sendWhatPasses);
        }
        // An entry a minute becomes free again.
        await().until(() -> post(BUSY, form()).statusCode() == 429);
    }

    private static void sendWhatPasses() {
        assertThat(post(BUSY, first).statusCode()).isEqualTo(201);
        for (int sent = 1; sent < FROM_ONE_ADDRESS; sent++) {
            assertThat(post(BUSY, form()).statusCode()).as("entry %s", sent).isEqualTo(201);
        }
        assertThat(post(BUSY, form()).statusCode()).isEqualTo(429);
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
        Map<String, String> form = form();
        Response page = post(BUSY, form);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("30");
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
        Map<String, String> form = form();
        form.put("text", "");
        assertThat(post(BUSY, form).statusCode()).isEqualTo(422);
        given().contentType("application/json")
                .header("X-Forwarded-For", BUSY)
                .body(Map.of("kind", "TIP", "category", "LIQUOR", "text", "", "language", "hi"))
                .post("/api/v1/complaints")
                .then()
                .statusCode(400);
    }

    /** Of which the answer was lost. */
    @Test
    void whatIsStoredAlreadyGetsItsReceiptAgainWithoutAWait() {
        assertThat(post(BUSY, form()).statusCode()).isEqualTo(429);
        assertThat(post(BUSY, first).statusCode()).isEqualTo(201);
    }

    @Test
    void whoProvesWorkPassesOnce() throws Exception {
        Map<String, String> form = form();
        form.put("proof", solve(post(BUSY, form)));
        assertThat(post(BUSY, form).statusCode()).isEqualTo(201);
        Map<String, String> next = form();
        next.put("proof", form.get("proof"));
        assertThat(post(BUSY, next).statusCode()).isEqualTo(429);
    }

    @Test
    void aProofThatWasUsedIsNoNewOneWrittenDifferently() throws Exception {
        Map<String, String> form = form();
        form.put("proof", solve(post(BUSY, form)));
        assertThat(post(BUSY, form).statusCode()).isEqualTo(201);
        String used = new String(Base64.getDecoder().decode(form.get("proof")), StandardCharsets.UTF_8);
        for (String written : new String[] {
            used + " ",
            used.replace(",", ", "),
            used.replace("{", "{\"took\":1,"),
            used.replace("\"number\"", "\"\\u006eumber\"")
        }) {
            Map<String, String> next = form();
            next.put("proof", Base64.getEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8)));
            assertThat(post(BUSY, next).statusCode()).as(written).isEqualTo(429);
        }
    }

    @Test
    void whoWaitsPassesOnceAndComingTooEarlyLosesNothing() {
        Map<String, String> form = form();
        form.put("ticket", ticket(post(BUSY, form)));
        Response early = post(BUSY, form);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(ticket(early)).isEqualTo(form.get("ticket"));
        clock.pass(PAUSE);
        assertThat(post(BUSY, form).statusCode()).isEqualTo(201);
        await().until(() -> post(BUSY, form()).statusCode() == 429);
        Map<String, String> next = form();
        next.put("ticket", form.get("ticket"));
        assertThat(post(BUSY, next).statusCode()).isEqualTo(429);
    }

    /** The outage is not the person's doing. */
    @Test
    void whoWaitedOrProvedWorkDoesNotDoItAgainBecauseTheEntryCouldNotBeStored() throws Exception {
        Map<String, String> waited = form();
        waited.put("ticket", ticket(post(BUSY, waited)));
        clock.pass(PAUSE);
        await().until(() -> post(BUSY, form()).statusCode() == 429);
        Map<String, String> proved = form();
        proved.put("proof", solve(post(BUSY, proved)));
        owner.run("alter table complaint rename to complaint_away");
        try {
            assertThat(post(BUSY, waited).statusCode()).isEqualTo(500);
            assertThat(post(BUSY, proved).statusCode()).isEqualTo(500);
        } finally {
            owner.run("alter table complaint_away rename to complaint");
        }
        assertThat(post(BUSY, waited).statusCode()).isEqualTo(201);
        assertThat(post(BUSY, proved).statusCode()).isEqualTo(201);
    }

    @Test
    void aWaitGoesOnInAnotherLanguage() throws Exception {
        Map<String, String> form = form();
        form.put("ticket", ticket(post(BUSY, form)));
        form.put("show", "en");
        Response shown = post(BUSY, form);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("<html lang=\"en\">", "रोज़ रात को शराब बिकती है", form.get("key"));
        assertThat(ticket(shown)).isEqualTo(form.get("ticket"));
        form.remove("show");
        form.put("proof", solve(shown));
        assertThat(post(BUSY, form).statusCode()).isEqualTo(201);
    }

    @Test
    void nonsenseInsteadOfAProofIsNone() {
        for (String nonsense : new String[] {"x", "e30=", "{}", "eyJudW1iZXIiOiJ4In0="}) {
            Map<String, String> form = form();
            form.put("proof", nonsense);
            form.put("ticket", nonsense);
            assertThat(post(BUSY, form).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void aPrintedCodeHasALevelOfItsOwnHoweverItIsTyped() {
        clock.standStillFor(EntryLimitsTest::sendWhatPassesWithOneCode);
    }

    private static void sendWhatPassesWithOneCode() {
        String[] typed = {DirectoryFixture.CODE, "7k3m9qax", "7K3M-9QAX", "7K3M 9QAX"};
        for (int sent = 0; sent < WITH_ONE_CODE; sent++) {
            assertThat(scanned(sent / FROM_ONE_ADDRESS, typed[sent % typed.length]))
                    .as("entry %s", sent)
                    .isEqualTo(201);
        }
        for (String code : typed) {
            assertThat(scanned(100, code)).as(code).isEqualTo(429);
        }
    }

    /** Who is slowed already can't use up what others have at a poster. */
    @Test
    void aBusyAddressUsesUpNothingOfAPrintedCode() {
        Map<String, String> form = form();
        form.put("code", DirectoryFixture.SECOND_CODE);
        for (int sent = 0; sent < WITH_ONE_CODE; sent++) {
            assertThat(post(BUSY, form).statusCode()).isEqualTo(429);
        }
        assertThat(scanned(150, DirectoryFixture.SECOND_CODE)).isEqualTo(201);
    }

    @Test
    void anOutageUsesUpNothingOfWhatIsUsual() throws Exception {
        String address = "203.0.113.77";
        owner.run("alter table complaint rename to complaint_away");
        try {
            for (int sent = 0; sent < 2 * FROM_ONE_ADDRESS; sent++) {
                assertThat(post(address, form()).statusCode()).isEqualTo(500);
            }
        } finally {
            owner.run("alter table complaint_away rename to complaint");
        }
        assertThat(post(address, form()).statusCode()).isEqualTo(201);
    }

    private static int scanned(int client, String code) {
        Map<String, String> form = form();
        form.put("code", code);
        return post("198.51.100." + (20 + client), form).statusCode();
    }

    @Test
    void programsGetAProblemAndARiddle() throws Exception {
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
                .header("X-Forwarded-For", BUSY)
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
