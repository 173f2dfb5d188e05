package org.samvad.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** What the page that answers the current request may do beyond the others. After an error of ours it may do nothing. */
@ApplicationScoped
public class PagePowers {

    enum Power {
        NONE,
        PLAYS,
        RECORDS,
        LOCATES
    }

    private static final String KEY = PagePowers.class.getName();
    private static final int SERVER_ERROR = 500;

    private final CurrentVertxRequest request;

    PagePowers(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The page plays sound of this origin, or that it made itself. */
    public void allowPlaying() {
        request.getCurrent().put(KEY, Power.PLAYS);
    }

    /** The page asks for the microphone, and plays what it recorded. It keeps this when a form comes back with a fault. */
    public void allowRecording() {
        request.getCurrent().put(KEY, Power.RECORDS);
    }

    /** The page offers to send along where the device is. */
    public void allowLocating() {
        request.getCurrent().put(KEY, Power.LOCATES);
    }

    static Power of(RoutingContext exchange) {
        Power power = exchange.get(KEY);
        return power == null || exchange.response().getStatusCode() >= SERVER_ERROR ? Power.NONE : power;
    }
}
