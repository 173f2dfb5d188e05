package org.samvad.devstack.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An HTTP server that is listening when it exists. */
public final class HttpListener implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int THREADS = 2;

    private final HttpServer server;

    private HttpListener(HttpServer server) {
        this.server = server;
    }

    /** @param options with the host, and the port or 0 for any */
    public static HttpListener start(Vertx vertx, HttpServerOptions options, Handler<HttpServerRequest> handler) {
        HttpServer server = vertx.createHttpServer(options).requestHandler(handler);
        try {
            server.listen().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new HttpListener(server);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(
                    "port " + options.getPort() + " on " + options.getHost() + " could not be opened", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A Vert.x of few threads, which unpacks nothing into temporary folders. */
    public static Vertx vertx() {
        return Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(THREADS)
                .setWorkerPoolSize(THREADS)
                .setInternalBlockingPoolSize(THREADS)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
