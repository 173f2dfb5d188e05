package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;

/** A bad network makes bodies come in pieces, minutes apart. */
@SamvadTest
class SlowSendersTest {

    /** Above {@code quarkus.thread-pool.max-threads}. */
    private static final int SENDERS = 80;

    private static final int PATIENCE_SECONDS = 10;
    private static final String ENTRY = """
            {"stationCode": "BHN-SUP", "kind": "TIP", "category": "SAND", "text": "ret nikal rahi hai", "language": "hi"}""";
    private static final int HALF = ENTRY.length() / 2;

    @Inject
    DirectoryFixture directory;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    @Test
    void peopleWhoseEntriesComeSlowlyKeepNobodyElseWaiting() throws Exception {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int number = 0; number < SENDERS; number++) {
                senders.add(halfSent());
            }
            int answered = CompletableFuture.supplyAsync(
                            () -> given().get("/api/v1/categories").statusCode())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(answered).isEqualTo(200);
            assertThat(finish(senders.getFirst())).startsWith("HTTP/1.1 201");
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    private static Socket halfSent() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_SECONDS * 1_000);
        write(
                socket,
                "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + ENTRY.length() + "\r\n\r\n" + ENTRY.substring(0, HALF));
        return socket;
    }

    private static String finish(Socket socket) throws IOException {
        write(socket, ENTRY.substring(HALF));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
