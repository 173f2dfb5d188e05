package org.samvad.complaint.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class SilenceTest {

    private static final String CANARY = "canary-d3adb33f";

    @Inject
    TestStaff staff;

    /** Keeps what is logged. */
    private static final class Recorder extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + " " + Arrays.toString(record.getParameters()) + " " + record.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void noPasswordIsLoggedWhateverHappensToIt() {
        String username = staff.newAccount("REVIEWER", "BHN", CANARY);
        Recorder recorder = new Recorder();
        recorder.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(recorder);
        try {
            send("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, CANARY), 200);
            send("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(CANARY, CANARY), 401);
            send("{\"username\":\"\\u0000%s\",\"password\":\"%s\"}".formatted(CANARY, CANARY), 401);
            send("{\"username\":\"\",\"password\":\"%s\"}".formatted(CANARY), 400);
            send("{\"username\":\"x\",\"password\":\"%s\"}".formatted(CANARY.repeat(50)), 400);
            send("{\"username\":\"x\",\"password\":[\"%s\"".formatted(CANARY), 400);
            for (int guess = 0; guess < 6; guess++) {
                Officers.browser()
                        .formParams(Map.of("username", username, "password", CANARY + guess))
                        .post("/console/login");
            }
            Logger.getLogger("test").info("the recorder works");
        } finally {
            root.removeHandler(recorder);
        }
        assertThat(recorder.lines).anyMatch(line -> line.contains("the recorder works"));
        assertThat(recorder.lines).noneMatch(line -> line.contains(CANARY));
    }

    private static void send(String body, int status) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/auth/tokens")
                .then()
                .statusCode(status);
    }
}
