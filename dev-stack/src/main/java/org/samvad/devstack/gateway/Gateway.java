package org.samvad.devstack.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samvad.devstack.http.HttpListener;

/** The public origin: forwards each request to the service that the path table names. */
public final class Gateway implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int IDLE_MILLISECONDS = 120_000;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final int CONNECTIONS = 200;

    private final PathTable table;
    private final Map<String, Copies> services;
    private final HttpClient client;
    private final HttpProxy proxy;
    private final HttpListener listener;

    private Gateway(Vertx vertx, GatewayAddress address, PathTable table, Map<String, List<Integer>> servicePorts) {
        this.table = table;
        this.services = servicePorts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, service -> new Copies(service.getValue())));
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLISECONDS).setKeepAliveTimeout(KEEP_ALIVE_SECONDS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(this::connect)
                .addInterceptor(new Passage(table, address.scheme()));
        HttpServerOptions options = new HttpServerOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true);
        this.listener = HttpListener.start(vertx, options, this::serve);
    }

    /** @param servicePorts the loopback ports of the copies of each service that the table names */
    public static Gateway start(
            Vertx vertx, GatewayAddress address, PathTable table, Map<String, List<Integer>> servicePorts) {
        return new Gateway(vertx, address, table, servicePorts);
    }

    public int port() {
        return listener.port();
    }

    @Override
    public void close() {
        listener.close();
        client.close();
    }

    private void serve(HttpServerRequest request) {
        Optional<RequestPath> path = RequestPath.parse(request.path());
        if (path.isEmpty()) {
            refuse(request, StandIn.BAD_PATH);
        } else if (!table.isForwarded(path.get())) {
            refuse(request, StandIn.NOT_FOUND);
        } else {
            proxy.handle(request);
        }
    }

    private static void refuse(HttpServerRequest request, StandIn standIn) {
        standIn.describe(request.response().headers());
        request.response().setStatusCode(standIn.status()).end(standIn.body());
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        RequestPath path =
                RequestPath.parse(context.request().proxiedRequest().path()).orElseThrow();
        Copies copies = services.get(table.serviceOf(path));
        Future<HttpClientRequest> connection = Future.failedFuture("no copy was tried");
        for (int port : copies.inTurn()) {
            // Only where nothing was sent yet: a request that a copy may have acted on is the sender's to repeat.
            connection = connection.recover(unreachable -> client.request(target(port)));
        }
        return connection;
    }

    private static RequestOptions target(int port) {
        return new RequestOptions().setHost(LOOPBACK).setPort(port).setIdleTimeout(IDLE_MILLISECONDS);
    }
}
