package org.samvad.complaint.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class LoginPageTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    TestStaff staff;

    @Inject
    Officers officers;

    private String username = "";

    @BeforeEach
    void makeAccount() {
        username = staff.newAccount("AUDITOR", "DURG", PASSWORD);
    }

    private RequestSpecification form(Map<String, String> fields) {
        return Officers.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private Response signIn(Map<String, String> more) {
        return form(more)
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .post("/console/login");
    }

    @Test
    void theRightPasswordSetsACookieThatOnlyTheConsoleAndNoScriptSees() {
        Response answer = signIn(Map.of());
        answer.then().statusCode(303).header("Location", "/console/audit");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Secure-samvad-staff=")
                .contains("Path=/console", "HttpOnly", "Secure", "SameSite=Strict", "Max-Age=28800");
        Officers.browser()
                .cookie("__Secure-samvad-staff", answer.cookie("__Secure-samvad-staff"))
                .get("/console/audit")
                .then()
                .statusCode(200)
                .body(containsString(username));
    }

    @Test
    void aWrongPasswordShowsTheFormAgainWithTheNameAndWithoutThePassword() {
        form(Map.of("username", username, "password", "battery staple", "lang", "en"))
                .post("/console/login")
                .then()
                .statusCode(401)
                .body(containsString("User name or password is wrong"))
                .body(containsString("value=\"" + username + "\""))
                .body(not(containsString("battery staple")));
    }

    @Test
    void aLockedAccountIsToldForHowLong() {
        for (int guess = 0; guess < 5; guess++) {
            form(Map.of("username", username, "password", "guess")).post("/console/login");
        }
        signIn(Map.of("lang", "en")).then().statusCode(429).body(containsString("Try again in 1 minute"));
    }

    @Test
    void emptyFieldsAreNamed() {
        form(Map.of("username", "", "password", "", "lang", "en"))
                .post("/console/login")
                .then()
                .statusCode(400)
                .body(containsString("Fill in both"));
    }

    @ParameterizedTest
    @CsvSource({
        "/console/cases,/console/cases",
        "/console/cases/S26-ABCD1234,/console/cases/S26-ABCD1234",
        "/console/qr,/console/qr"
    })
    void afterSigningInOneIsWhereOneWantedToGo(String next, String location) {
        signIn(Map.of("next", next)).then().statusCode(303).header("Location", location);
        signIn(Map.of("next", next, "lang", "en")).then().header("Location", location + "?lang=en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/console",
                "/\\evil.example",
                "/console//evil.example",
                "/console/../track",
                "/console@evil.example",
                "/consoleevil",
                "/track",
                "javascript:alert(1)",
                "/console\r\nSet-Cookie: x=y",
                "/console/%2e%2e/track",
                "/console/cases?x=//evil.example",
                "/console/login",
                "/console/logout",
                "console"
            })
    void nobodyIsLedAwayFromTheConsole(String next) {
        Response answer = signIn(Map.of("next", next));
        answer.then().statusCode(303).header("Location", "/console/audit");
        assertThat(answer.getHeaders().getValues("Set-Cookie")).hasSize(1);
        Officers.browser()
                .queryParam("next", next)
                .get("/console/login")
                .then()
                .statusCode(200)
                .body(containsString("name=\"next\" value=\"\""));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example", "Origin,null"})
    void aFormOnAnotherSiteSignsNobodyIn(String header, String value) {
        Response answer = form(Map.of("username", username, "password", PASSWORD, "lang", "en"))
                .header(header, value)
                .post("/console/login");
        answer.then().statusCode(403).body(containsString("did not come from our page"));
        assertThat(answer.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,none", "Origin,http://localhost:8080"})
    void ourOwnFormSignsIn(String header, String value) {
        form(Map.of("username", username, "password", PASSWORD))
                .header(header, value)
                .post("/console/login")
                .then()
                .statusCode(303);
    }

    @Test
    void whatWasTypedIsShownAsText() {
        form(Map.of("username", "\"><script>alert(1)</script>", "password", "x"))
                .post("/console/login")
                .then()
                .body(not(containsString("<script>alert")));
    }

    @Test
    void thePageIsHindiUnlessEnglishIsAskedFor() {
        Officers.browser()
                .header("Accept-Language", "en")
                .get("/console/login")
                .then()
                .body("html.@lang", equalTo("hi"));
        Officers.browser().get("/console/login?lang=en").then().body("html.@lang", equalTo("en"));
    }

    @Test
    void withoutACookieTheConsoleLeadsToTheForm() {
        Officers.browser()
                .get("/console/audit")
                .then()
                .statusCode(303)
                .header("Location", containsString("/console/login?next=%2Fconsole%2Faudit"));
    }

    @Test
    void signingOutTakesTheCookieAway() {
        Response answer = officers.inConsole("AUDITOR", "DURG")
                .formParam("csrf", Officers.CSRF)
                .formParam("lang", "en")
                .post("/console/logout");
        answer.then().statusCode(303).header("Location", "/console/login?done=signed-out&lang=en");
        assertThat(answer.header("Set-Cookie")).contains("__Secure-samvad-staff=;", "Max-Age=0", "Path=/console");
    }

    @Test
    void nobodyElseCanSignAnOfficerOut() {
        officers.inConsole("AUDITOR", "DURG")
                .formParam("csrf", "guess")
                .post("/console/logout")
                .then()
                .statusCode(403);
        officers.inConsole("AUDITOR", "DURG").post("/console/logout").then().statusCode(anyRefusal());
        Officers.browser()
                .formParam("csrf", "guess")
                .post("/console/logout")
                .then()
                .statusCode(303);
    }

    private static Matcher<Integer> anyRefusal() {
        return Matchers.oneOf(403, 415);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_ADMIN,/console/cases", "REVIEWER,/console/cases", "STATION_OFFICER,/console/cases",
        "AUDITOR,/console/audit", "QR_ADMIN,/console/qr", "OPERATOR,/console/notifications"
    })
    void everybodyBeginsWhereTheirWorkIs(String role, String home) {
        officers.inConsole(role, "DURG").get("/console").then().statusCode(303).header("Location", home);
    }
}
