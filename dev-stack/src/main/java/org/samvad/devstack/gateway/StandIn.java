package org.samvad.devstack.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the gateway says itself, in the place of a service. */
record StandIn(int status, String contentType, Buffer body) {

    private static final String PAGE = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private static final StandIn SCAN = new StandIn(503, PAGE, resource("scan-unavailable.html"));
    private static final StandIn CONTACT = new StandIn(503, PAGE, resource("contact-unavailable.html"));
    private static final StandIn AWAY = new StandIn(503, PAGE, resource("service-unavailable.html"));
    private static final StandIn API_AWAY = new StandIn(503, "application/problem+json", Buffer.buffer("""
                    {"type":"urn:samvad:problem:unavailable","title":"Unavailable","status":503,\
                    "detail":"The service is away for a moment. It may or may not have been done; send the same again later.","errors":[]}"""));

    static final StandIn NOT_FOUND = new StandIn(404, PLAIN, Buffer.buffer("Not found\n"));
    static final StandIn BAD_PATH = new StandIn(400, PLAIN, Buffer.buffer("Bad request\n"));

    /** For a path whose service can't be reached. */
    static StandIn unreachable(PathTable table, RequestPath path) {
        if (table.isScan(path)) {
            return SCAN;
        }
        if (table.isContact(path)) {
            return CONTACT;
        }
        return path.startsWith("/api") ? API_AWAY : AWAY;
    }

    void describe(MultiMap headers) {
        headers.set("Content-Type", contentType)
                .set("Cache-Control", "no-store")
                .set("Referrer-Policy", "no-referrer")
                .set("X-Content-Type-Options", "nosniff")
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (status == 503) {
            headers.set("Retry-After", "10");
        }
    }

    private static Buffer resource(String name) {
        try (InputStream file = StandIn.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
