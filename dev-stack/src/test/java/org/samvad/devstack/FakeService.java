package org.samvad.devstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Stands where a service's JVM would: is ready at once and answers the last part of its secrets folder. Its log tells
 * whether it could end in order.
 */
public final class FakeService {

    static final String FAREWELL = "ended in order";

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(FAREWELL)));
        serve("QUARKUS_HTTP_PORT", System.getenv("SAMVAD_SECRETS_DIR").replaceAll(".*/", ""));
        serve("QUARKUS_MANAGEMENT_PORT", "UP");
    }

    private static void serve(String portVariable, String text) throws IOException {
        int port = Integer.parseInt(System.getenv(portVariable));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
