package org.samvad.complaint.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.Ticket;
import org.samvad.kit.token.TicketVerifier;
import org.samvad.kit.token.TokenKind;

@SamvadTest
class TokenResourceTest {

    @Inject
    TestStaff staff;

    @Inject
    SecretFiles secrets;

    @Inject
    InstantSource time;

    private static Response signIn(String username, String password) {
        return given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/tokens");
    }

    @Test
    void aFirstLoginOfTheSecretsFileGetsATokenThatEveryServiceAccepts() {
        FirstLogin login = staff.firstLogin("REVIEWER");
        Response answer = signIn(login.username(), login.password());
        answer.then().statusCode(200).body("tokenType", equalTo("Bearer")).body("expiresIn", equalTo(28800));
        TicketVerifier verifier = new TicketVerifier(TokenKind.STAFF, secrets.keys("staff-verification.jwks"), time);
        Ticket ticket = verifier.verify(answer.path("accessToken"));
        assertThat(ticket.subject()).isEqualTo("csp.bhilainagar");
        assertThat(ticket.claims()).containsEntry("unit", "BHN").containsKey("csrf");
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(answer.path("accessToken"))
                .get("/console")
                .then()
                .statusCode(303)
                .header("Location", "/console/cases");
    }

    @Test
    void theNameMayBeTypedInCapitals() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        signIn(" " + username.toUpperCase(Locale.ROOT), "correct horse battery")
                .then()
                .statusCode(200);
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetOneAnswer() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        Response wrong = signIn(username, "battery staple");
        Response unknown = signIn("nobody-" + UUID.randomUUID(), "battery staple");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().asString()).isEqualTo(wrong.body().asString());
        assertThat(unknown.headers().asList().stream().map(Object::toString).toList())
                .isEqualTo(
                        wrong.headers().asList().stream().map(Object::toString).toList());
        wrong.then().body(not(containsString(username)));
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        List<String> known = IntStream.range(0, 4)
                .mapToObj(index -> staff.newAccount("REVIEWER", "BHN", "correct horse battery"))
                .toList();
        long wrong = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        // In turns, so that whatever else runs here slows both.
        for (int round = 0; round < 3; round++) {
            for (String name : known) {
                wrong = Math.min(wrong, timeOf(name));
                unknown = Math.min(unknown, timeOf("nobody-" + UUID.randomUUID()));
            }
        }
        assertThat(unknown).isGreaterThan(wrong / 2);
    }

    private static long timeOf(String username) {
        long begin = System.nanoTime();
        signIn(username, "battery staple").then().statusCode(401);
        return System.nanoTime() - begin;
    }

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        for (int guess = 0; guess < 5; guess++) {
            signIn(username, "guess " + guess).then().statusCode(401);
        }
        Response locked = signIn(username, "correct horse battery");
        locked.then()
                .statusCode(429)
                .body("type", equalTo("urn:samvad:problem:sign-in-locked"))
                .body("detail", containsString("1 minute"));
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void afterTheLockTheRightPasswordOpensAndForgivesWhatWas() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        for (int guess = 0; guess < 5; guess++) {
            signIn(username, "guess " + guess).then().statusCode(401);
        }
        staff.letLockPass(username);
        signIn(username, "correct horse battery").then().statusCode(200);
        signIn(username, "guess").then().statusCode(401);
        signIn(username, "correct horse battery").then().statusCode(200);
    }

    @Test
    void anUnknownNameIsLockedLikeAnAccount() {
        String name = "nobody-" + UUID.randomUUID();
        for (int guess = 0; guess < 5; guess++) {
            signIn(name, "guess " + guess).then().statusCode(401);
        }
        signIn(name, "guess").then().statusCode(429);
    }

    @Test
    void twentyGuessesAtOnceCountAsTwenty() throws Exception {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        List<Callable<Integer>> guesses = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(
                        guess -> () -> signIn(username, "guess " + guess).statusCode())
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Integer> answers = threads.invokeAll(guesses).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 401).hasSize(5);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
        }
    }

    @Test
    void aClosedAccountIsLikeNone() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        staff.close(username);
        signIn(username, "correct horse battery").then().statusCode(401);
    }

    @Test
    void missingAndOverlongFieldsAreNamedWithoutTheirValues() {
        signIn("someone", "x".repeat(201))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("password")))
                .body(not(containsString("xxx")));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/auth/tokens")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/auth/tokens")
                .then()
                .statusCode(400);
    }

    @Test
    void theStoredHashIsArgon2idWithTheChosenCost() {
        String username = staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        assertThat(staff.passwordHash(username)).startsWith("$argon2id$v=19$m=9216,t=4,p=1$");
        assertThat(Arrays.stream(staff.passwordHash(username).split("\\$")).count())
                .isEqualTo(6);
    }
}
