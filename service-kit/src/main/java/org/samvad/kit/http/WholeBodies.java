package org.samvad.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * Waits for the whole of a small JSON body before a worker takes the request, as Quarkus does for forms. A body that
 * comes slowly, from a phone on a bad network or from somebody who means it, then holds a connection and not one of the
 * few workers; and the hand-over piece by piece, a sixth of the work of an entry, is saved. Larger bodies and those that
 * don't say how large they are go the usual way, up to the service's limit.
 */
@ApplicationScoped
class WholeBodies {

    /** Behind {@link SecurityHeaders} and the refusal of bodies that are too large, before authentication. */
    private static final int AFTER_THE_SIZE = 800;

    /** Bytes; above the longest entry (4,000 code points of 4 bytes, twice if escaped) and any other request. */
    private static final int SMALL = 64 * 1024;

    private final BodyHandler gathering = BodyHandler.create(false).setBodyLimit(SMALL);

    void register(@Observes Filters filters) {
        filters.register(this::gather, AFTER_THE_SIZE);
    }

    private void gather(RoutingContext exchange) {
        if (isSmallJson(exchange.request())) {
            gathering.handle(exchange);
        } else {
            exchange.next();
        }
    }

    private static boolean isSmallJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Gateways speak HTTP/1.1; over HTTP/2 what has been read whole can't be paused, as Quarkus REST begins by
        // doing.
        return request.version() == HttpVersion.HTTP_1_1
                && type != null
                && length != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/json")
                // Nothing to gather is no body to the reader, who would wait for it until the time for reading is over.
                && length.matches("[1-9]\\d{0,4}")
                && Integer.parseInt(length) <= SMALL;
    }
}
