package org.samvad.devstack.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the services learn about the caller: only what the gateway saw itself, nothing that the caller claims. */
final class ForwardedHeaders {

    private static final Set<String> CLAIMS =
            Set.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "client-ip", "via", "expect");

    private ForwardedHeaders() {}

    /** @param scheme of the public address, which is https where something in front of the gateway ends TLS */
    static void replace(MultiMap headers, HttpServerRequest request, String scheme) {
        for (String name : List.copyOf(headers.names())) {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (CLAIMS.contains(lowerCase) || lowerCase.startsWith("x-forwarded")) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", scheme);
        HostAndPort authority = request.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
    }
}
