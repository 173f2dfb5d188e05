package org.samvad.qr.scan;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the slash off that some scanners and people put after an address; REST resources match no path that ends on one. */
@ApplicationScoped
class TrailingSlash {

    private static final int BEFORE_RESOURCES = -100;

    void register(@Observes Router router) {
        router.routeWithRegex("/[sS]/.+/").order(BEFORE_RESOURCES).handler(TrailingSlash::takeOff);
    }

    private static void takeOff(RoutingContext exchange) {
        String path = exchange.request().path().replaceAll("/+$", "");
        String query = exchange.request().query();
        exchange.reroute(query == null ? path : path + "?" + query);
    }
}
