package org.samvad.devstack.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The developer's own port, on loopback. It stops and starts processes and shows messages, so that it also refuses
 * what a page of another origin makes the developer's browser send.
 */
public final class DevPort implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Set<String> OWN_NAMES = Set.of("localhost", HOST, "[::1]");

    private final HttpListener listener;

    private DevPort(HttpListener listener) {
        this.listener = listener;
    }

    /** @param port 0 for any free one */
    public static DevPort start(Vertx vertx, int port, List<DevRoute> routes) {
        HttpServerOptions options = new HttpServerOptions().setHost(HOST).setPort(port);
        return new DevPort(HttpListener.start(vertx, options, request -> serve(vertx, request, routes)));
    }

    public int port() {
        return listener.port();
    }

    public String url() {
        return "http://localhost:" + port();
    }

    @Override
    public void close() {
        listener.close();
    }

    private static void serve(Vertx vertx, HttpServerRequest request, List<DevRoute> routes) {
        Context context = vertx.getOrCreateContext();
        request.body()
                .onSuccess(body -> Thread.ofVirtual().start(() -> {
                    DevAnswer answer = answer(request, body, routes);
                    context.runOnContext(ignored -> request.response()
                            .setStatusCode(answer.status())
                            .putHeader("Content-Type", answer.contentType())
                            .putHeader("Cache-Control", "no-store")
                            .end(answer.body()));
                }));
    }

    private static DevAnswer answer(HttpServerRequest request, Buffer body, List<DevRoute> routes) {
        if (isForeign(request)) {
            return DevAnswer.refused(403, "This port answers only this machine.");
        }
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        DevRequest asked = new DevRequest(request.method().name(), request.path(), accept, body.toString());
        try {
            return routes.stream()
                    .flatMap(route -> route.answer(asked).stream())
                    .findFirst()
                    .orElseGet(() -> DevAnswer.refused(404, "Nothing here. Try /dev/sms."));
        } catch (IllegalArgumentException refusal) {
            return DevAnswer.refused(400, String.valueOf(refusal.getMessage()));
        } catch (RuntimeException failure) {
            return DevAnswer.refused(500, String.valueOf(failure.getMessage()));
        }
    }

    private static boolean isForeign(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        if (authority == null || !OWN_NAMES.contains(authority.host())) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals("http://" + authority.host() + ":" + authority.port());
    }
}
