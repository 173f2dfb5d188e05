package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLineTest {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(201, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/chunks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("संवाद".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void oneConnectionCarriesAnswersOfBothKinds() throws IOException {
        try (HttpLine line = new HttpLine(server.getAddress().getPort())) {
            assertThat(line.send(HttpLine.request("POST", "/whole", "मिला")).body())
                    .isEqualTo("मिला");
            assertThat(line.send(HttpLine.request("GET", "/chunks", "")).body()).isEqualTo("संवाद");
            assertThat(line.send(HttpLine.request("POST", "/whole", "")).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void otherStatusIsAFailure() throws IOException {
        try (HttpLine line = new HttpLine(server.getAddress().getPort())) {
            HttpLine.Answer answer = line.send(HttpLine.request("GET", "/chunks", ""));
            assertThatThrownBy(() -> answer.require(201)).hasMessageContaining("status 200");
        }
    }

    @Test
    void eachClientIsAskedUntilTheTimeIsOver() throws Exception {
        Rate rate = Clients.run(2, Duration.ofMillis(200), number -> () -> Thread.onSpinWait());
        assertThat(rate.done()).isPositive();
        assertThat(rate.seconds()).isEqualTo(0.2);
    }
}
