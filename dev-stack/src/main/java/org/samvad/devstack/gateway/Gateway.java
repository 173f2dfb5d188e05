package org.samvad.devstack.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import java.util.Map;
import java.util.Optional;
import org.samvad.devstack.http.HttpListener;

/** The public origin: forwards each request to the service that the path table names. */
public final class Gateway implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int IDLE_MILLISECONDS = 120_000;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final int CONNECTIONS = 200;

    private final PathTable table;
    private final Map<String, Integer> servicePorts;
    private final HttpClient client;
    private final HttpProxy proxy;
    private final HttpListener listener;

    private Gateway(Vertx vertx, GatewayAddress address, PathTable table, Map<String, Integer> servicePorts) {
        this.table = table;
        this.servicePorts = Map.copyOf(servicePorts);
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLISECONDS).setKeepAliveTimeout(KEEP_ALIVE_SECONDS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(target(context)))
                .addInterceptor(new Passage(table, address.scheme()));
        HttpServerOptions options = new HttpServerOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true);
        this.listener = HttpListener.start(vertx, options, this::serve);
    }

    /** @param servicePorts the loopback port of each service that the table names */
    public static Gateway start(
            Vertx vertx, GatewayAddress address, PathTable table, Map<String, Integer> servicePorts) {
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

    private RequestOptions target(ProxyContext context) {
        RequestPath path =
                RequestPath.parse(context.request().proxiedRequest().path()).orElseThrow();
        return new RequestOptions()
                .setHost(LOOPBACK)
                .setPort(servicePorts.get(table.serviceOf(path)))
                .setIdleTimeout(IDLE_MILLISECONDS);
    }
}
