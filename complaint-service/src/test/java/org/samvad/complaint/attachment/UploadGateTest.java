package org.samvad.complaint.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.SamvadTest;

/** By hand, because no client library sends half a request. */
@SamvadTest
class UploadGateTest {

    private static final int CUT_OFF = 0;
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Inject
    UploadGate gate;

    private static Socket begin(String path, String lengthHeader) throws IOException {
        return begin(path, lengthHeader, "203.0.113.1");
    }

    /** From an address, as the trusted proxy says. */
    static Socket begin(String path, String lengthHeader, String address) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address + "\r\n"
                + lengthHeader + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] first = new byte[2048];
        int read = in.read(first);
        return new String(first, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsSentAtOnceIsBoundedAndOthersAreAskedToWait() throws IOException {
        await().until(() -> gate.inFlight() == 0);
        List<Socket> sending = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            sending.add(begin(UploadGate.API, "Content-Length: " + TEN_MEGABYTES, "198.51.100." + sender));
        }
        await().until(() -> gate.inFlight() == 4L * TEN_MEGABYTES);
        try (Socket fifth = begin(UploadGate.PAGE, "Content-Length: 100000")) {
            assertThat(answer(fifth))
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("Retry-After: 5")
                    .contains("urn:samvad:problem:uploads-busy");
        }
        for (Socket socket : sending) {
            socket.close();
        }
        await().until(() -> gate.inFlight() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {UploadGate.PAGE + "/", UploadGate.API + "/", UploadGate.API + ";x=y"})
    void filesAreCountedHoweverThePathIsWritten(String path) throws IOException {
        await().until(() -> gate.inFlight() == 0);
        try (Socket socket = begin(path, "Content-Length: 100000")) {
            await().until(() -> gate.inFlight() == 100_000);
            assertThat(socket.isConnected()).isTrue();
        }
        await().until(() -> gate.inFlight() == 0);
    }

    @Test
    void oneAddressTakesHalfOfTheRoomAndLeavesTheRestToOthers() throws IOException {
        await().until(() -> gate.inFlight() == 0);
        String length = "Content-Length: " + TEN_MEGABYTES;
        try (Socket first = begin(UploadGate.API, length, "2001:db8:1:2::3");
                Socket second = begin(UploadGate.API, length, "2001:db8:1:2::4")) {
            await().until(() -> gate.inFlight() == 2L * TEN_MEGABYTES);
            try (Socket third = begin(UploadGate.API, length, "2001:db8:1:2::5")) {
                assertThat(answer(third)).startsWith("HTTP/1.1 503 ").contains("urn:samvad:problem:uploads-busy");
            }
            try (Socket other = begin(UploadGate.API, length, "2001:db8:1:9::3")) {
                await().until(() -> gate.inFlight() == 3L * TEN_MEGABYTES);
                assertThat(first.isConnected() && second.isConnected() && other.isConnected())
                        .isTrue();
            }
        }
        await().until(() -> gate.inFlight() == 0);
    }

    @Test
    void aBodyOfUnknownSizeCountsAsTheLargest() throws IOException {
        await().until(() -> gate.inFlight() == 0);
        try (Socket socket = begin(UploadGate.API, "Transfer-Encoding: chunked")) {
            await().until(() -> gate.inFlight() > TEN_MEGABYTES);
            assertThat(socket.isConnected()).isTrue();
        }
        await().until(() -> gate.inFlight() == 0);
    }

    @Test
    void aBodyOfUnknownSizeIsCutOffAtTheLimitOfItsPath() throws Exception {
        // White space, which a reader of JSON reads on through.
        byte[] large = " ".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        HttpRequest chunked = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/complaints"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        assertThat(statusOf(chunked)).isIn(CUT_OFF, 413);
    }

    /** A sender that does not listen until it is done sees the connection end. */
    private static int statusOf(HttpRequest request) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException cut) {
            return CUT_OFF;
        }
    }
}
