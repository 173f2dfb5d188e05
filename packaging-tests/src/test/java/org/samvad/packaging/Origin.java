package org.samvad.packaging;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Stands where a service would: answers with its own name, and tells what it was sent. */
final class Origin implements AutoCloseable {

    static final String COOKIE = "set=by-the-service";

    private final HttpServer server;

    private Origin(HttpServer server) {
        this.server = server;
    }

    static Origin start(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String heard = exchange.getRequestHeaders().entrySet().stream()
                        .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                        .collect(Collectors.joining("\n"));
                byte[] body = (name + "\n" + heard + "\n").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Set-Cookie", COOKIE);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return new Origin(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
