package org.samvad.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.kit.page.PageStyle;

/** Puts the headers on every answer that keep pages out of frames, caches, referrers and the reach of injected script. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_ALL_OTHERS = 1000;

    private static final String NOTHING_OF_THE_DEVICE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String contentSecurityPolicy;
    private final boolean https;

    SecurityHeaders(PageStyle style, @ConfigProperty(name = "samvad.public-url") URI publicUrl) {
        this.https = "https".equals(publicUrl.getScheme());
        this.contentSecurityPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';"
                + " img-src 'self' data:; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                + " style-src " + style.contentSecuritySource();
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, BEFORE_ALL_OTHERS);
    }

    private void apply(RoutingContext exchange) {
        exchange.addHeadersEndHandler(sent -> {
            MultiMap headers = exchange.response().headers();
            complete(headers);
            switch (PagePowers.of(exchange)) {
                case NONE -> {}
                case PLAYS -> play(headers);
                case RECORDS -> {
                    play(headers);
                    permit(headers, "microphone");
                }
                case LOCATES -> permit(headers, "geolocation");
            }
        });
        exchange.next();
    }

    private static void permit(MultiMap headers, String part) {
        headers.set("Permissions-Policy", NOTHING_OF_THE_DEVICE.replace(part + "=()", part + "=(self)"));
    }

    private void play(MultiMap headers) {
        headers.set("Content-Security-Policy", contentSecurityPolicy + "; media-src 'self' blob:");
    }

    /** Adds the headers; for answers that are given before any route is. Has the same effect twice as once. */
    public void complete(MultiMap headers) {
        headers.set("Content-Security-Policy", contentSecurityPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", NOTHING_OF_THE_DEVICE);
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        // What a shared phone keeps, the next person reads. Images and scripts say otherwise themselves.
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
