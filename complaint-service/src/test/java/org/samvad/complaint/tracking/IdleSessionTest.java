package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.AsDelivered;
import org.samvad.complaint.MovableClock;
import org.samvad.complaint.SamvadTest;

/** An open case is closed after ten minutes in which nobody does anything, whatever the browser still holds. */
@SamvadTest
@TestProfile(AsDelivered.class)
class IdleSessionTest {

    private static final String COOKIE = "__Secure-samvad-track";
    private static final Duration ALMOST = Duration.ofMinutes(9).plusSeconds(50);
    private static final Duration THE_REST = Duration.ofSeconds(20);
    private static final RestAssuredConfig STAY =
            RestAssured.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    @Inject
    FiledCase cases;

    @Inject
    MovableClock clock;

    private static Response page(String cookie) {
        return given().config(STAY).cookie(COOKIE, cookie).get("/track/case");
    }

    @Test
    void aPageIsClosedAfterTenIdleMinutesAndEachViewBeginsThemAnew() {
        String opened = given().config(STAY)
                .formParam("trackingCode", cases.file("रेत").digits())
                .post("/track")
                .cookie(COOKIE);
        clock.pass(ALMOST);
        Response seen = page(opened);
        assertThat(seen.statusCode()).isEqualTo(200);
        clock.pass(THE_REST);
        assertThat(page(opened).header("Location")).contains("/track?ended");
        String renewed = seen.cookie(COOKIE);
        assertThat(page(renewed).asString()).contains("रेत");
        clock.pass(ALMOST);
        Response late = page(renewed);
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(late.header("Location")).contains("/track?ended");
        assertThat(late.cookie(COOKIE)).isEmpty();
    }

    @Test
    void aProgramsTokenHoldsForTenMinutes() {
        String token = given().contentType("application/json")
                .body(Map.of("trackingCode", cases.file("रेत").digits()))
                .post("/api/v1/tracking/sessions")
                .path("accessToken");
        clock.pass(ALMOST);
        given().auth().oauth2(token).get("/api/v1/tracking").then().statusCode(200);
        clock.pass(THE_REST);
        given().auth()
                .oauth2(token)
                .get("/api/v1/tracking")
                .then()
                .statusCode(401)
                .body("type", endsWith("session-ended"));
    }
}
