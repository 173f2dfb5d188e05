package org.samvad.kit.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * Begins each request with an id of its own. None is taken from outside: whoever could set it, such as a network or a page
 * in between, could mark one person's requests at two services and find them again in logs and topics.
 */
@ApplicationScoped
class RequestCorrelation {

    private static final int BEFORE_ALL_OTHERS = 2000;

    void register(@Observes Filters filters) {
        filters.register(RequestCorrelation::begin, BEFORE_ALL_OTHERS);
    }

    private static void begin(RoutingContext exchange) {
        // Bound to the request's own context, which ends with it.
        MDC.put(Correlation.KEY, UUID.randomUUID().toString());
        exchange.next();
    }
}
