package org.samvad.kit.sample;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fails beside the resources, where no exception mapper reaches. */
@ApplicationScoped
class SampleRoutes {

    void register(@Observes Router router) {
        router.get("/sample/route/:how").handler(SampleRoutes::fail);
    }

    private static void fail(RoutingContext exchange) {
        if (exchange.pathParam("how").equals("half")) {
            exchange.response().setChunked(true).write("the first half");
        }
        throw new IllegalStateException(exchange.request().getParam("with"));
    }
}
