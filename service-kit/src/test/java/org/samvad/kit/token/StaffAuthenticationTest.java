package org.samvad.kit.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.test.ContactTickets;
import org.samvad.devstack.test.StaffTokens;
import org.samvad.kit.testing.Http;
import org.samvad.kit.testing.LogCapture;

/** Who gets in with what, and how. */
@QuarkusTest
class StaffAuthenticationTest {

    private static final String CONSOLE = "/console/sample";
    private static final String API = "/sample/staff";

    @ConfigProperty(name = "samvad.secrets-dir")
    Path secrets;

    @Test
    void aTokenTellsNameRoleAndUnit() {
        String token = tokens().token("a.b", "REVIEWER", "BHN");
        assertThat(byBearer(CONSOLE, token).body()).isEqualTo("a.b REVIEWER BHN");
        assertThat(byCookie(CONSOLE, token).body()).isEqualTo("a.b REVIEWER BHN");
        assertThat(byBearer(API, token).body()).isEqualTo("a.b");
    }

    @Test
    void theCookieOpensTheConsoleOnly() {
        String token = tokens().token("a.b", "REVIEWER", "BHN");
        assertThat(byCookie(API, token).statusCode()).isEqualTo(401);
        assertThat(byCookie("/consoles", token).statusCode()).isEqualTo(404);
    }

    @Test
    void faultyTokensOpenNothingAndStayOutOfTheLog() {
        StaffTokens tokens = tokens();
        List<String> faulty = List.of(
                tokens.expired("a.b", "REVIEWER", "BHN"),
                tokens.withWrongType("a.b", "REVIEWER", "BHN"),
                tokens.withWrongAudience("a.b", "REVIEWER", "BHN"),
                tokens.withWrongIssuer("a.b", "REVIEWER", "BHN"),
                tokens.withWrongKey("a.b", "REVIEWER", "BHN"),
                ContactTickets.of(secrets).ticket(UUID.randomUUID(), "register"),
                "canary-7731",
                "a.b.c");
        try (LogCapture log = new LogCapture()) {
            for (String token : faulty) {
                assertThat(byBearer(CONSOLE, token).statusCode()).as(token).isEqualTo(401);
                assertThat(byBearer(API, token).statusCode()).as(token).isEqualTo(401);
                assertThat(byCookie(CONSOLE, token).statusCode()).as(token).isEqualTo(401);
            }
            assertThat(log.lines()).noneMatch(line -> faulty.stream().anyMatch(line::contains));
            assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    @Test
    void anotherRoleIsKnownButNotAllowed() {
        String token = tokens().token("a.b", "AUDITOR", "DURG");
        assertThat(byBearer(CONSOLE, token).statusCode()).isEqualTo(403);
        assertThat(byCookie(CONSOLE, token).statusCode()).isEqualTo(403);
    }

    @Test
    void anOldCookieDoesNoHarmOnAPublicPageAndNoneBesideABearerToken() {
        String old = tokens().expired("a.b", "REVIEWER", "BHN");
        for (String cookie : List.of(old, "canary", "", "\"", "=;=")) {
            assertThat(byCookie("/sample", cookie).statusCode()).isEqualTo(200);
        }
        HttpRequest.Builder both = Http.to(CONSOLE)
                .header("Cookie", "__Secure-samvad-staff=" + old)
                .header("Authorization", "Bearer " + tokens().token("a.b", "REVIEWER", "BHN"));
        assertThat(Http.send(both).statusCode()).isEqualTo(200);
        assertThat(byBearer("/sample", old).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  "})
    void theSchemeIsReadInAnyCase(String scheme) {
        String token = tokens().token("a.b", "REVIEWER", "BHN");
        assertThat(Http.send(Http.to(API).header("Authorization", scheme + token))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "Digest x", "x"})
    void anotherSchemeOpensNothing(String authorization) {
        assertThat(Http.send(Http.to(API).header("Authorization", authorization))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFormNeedsTheValueOfItsOwnSession() {
        String token = tokens().token("a.b", "REVIEWER", "BHN", "the right value");
        assertThat(post(token, "the right value").body()).isEqualTo("changed");
        for (String wrong : List.of("", "the wrong value", "the right valu", "the right value ", "THE RIGHT VALUE")) {
            assertThat(post(token, wrong).statusCode()).as(wrong).isEqualTo(403);
        }
        assertThat(postBody(token, "").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenWithoutAValueForFormsPassesNoForm() {
        assertThat(CsrfGuard.matches("", "")).isFalse();
        assertThat(CsrfGuard.matches("", null)).isFalse();
        assertThat(CsrfGuard.matches("x", null)).isFalse();
        assertThat(CsrfGuard.matches("x", "x")).isTrue();
    }

    private StaffTokens tokens() {
        return StaffTokens.of(secrets);
    }

    private static HttpResponse<String> byBearer(String path, String token) {
        return Http.send(Http.to(path).header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> byCookie(String path, String token) {
        return Http.send(Http.to(path).header("Cookie", "other=1; __Secure-samvad-staff=" + token + "; more=2"));
    }

    private static HttpResponse<String> post(String token, String csrf) {
        return postBody(token, "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> postBody(String token, String body) {
        return Http.send(Http.to(CONSOLE)
                .header("Cookie", "__Secure-samvad-staff=" + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
