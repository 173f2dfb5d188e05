package org.samvad.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.samvad.devstack.Started;

/** The services' ports for health, metrics and documents, as an operator on the machine sees them. */
final class Management {

    static final List<String> SERVICES = List.of("complaint", "qr", "notification");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Started stack;

    Management(Started stack) {
        this.stack = stack;
    }

    HttpResponse<String> get(String service, String path) {
        return getFrom(stack.processes().get(service).managementPort(), path);
    }

    /** The same path at the port that the gateway forwards to. */
    HttpResponse<String> getFromPublicPort(String service, String path) {
        return getFrom(stack.processes().get(service).httpPort(), path);
    }

    private HttpResponse<String> getFrom(int port, String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
