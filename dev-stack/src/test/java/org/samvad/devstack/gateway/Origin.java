package org.samvad.devstack.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.samvad.devstack.http.HttpListener;

/** A small service behind the gateway: answers its name and remembers what it was asked. */
final class Origin {

    private final String name;
    private final HttpListener listener;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean breaking;

    private Origin(Vertx vertx, String name) {
        this.name = name;
        this.listener = HttpListener.start(
                vertx, new HttpServerOptions().setHost("127.0.0.1").setPort(0), this::answer);
    }

    static Origin start(Vertx vertx, String name) {
        return new Origin(vertx, name);
    }

    int port() {
        return listener.port();
    }

    void stop() {
        listener.close();
    }

    void breakConnections() {
        breaking = true;
    }

    int requests() {
        return asked.size();
    }

    String lastUri() {
        return asked.getLast().uri();
    }

    String lastBody() {
        return asked.getLast().body();
    }

    MultiMap lastHeaders() {
        return asked.getLast().headers();
    }

    private void answer(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            asked.add(new Asked(request.uri(), request.headers(), body.toString()));
            if (breaking) {
                request.connection().close();
            } else {
                request.response().putHeader("Set-Cookie", "origin=" + name).end(name);
            }
        });
    }

    private record Asked(String uri, MultiMap headers, String body) {}
}
