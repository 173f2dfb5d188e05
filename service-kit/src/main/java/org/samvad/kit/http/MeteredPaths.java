package org.samvad.kit.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Keeps what refused requests say out of the metrics. Where no resource has taken a request, the labels {@code uri} and
 * {@code method} are what was sent, which can be a token or whatever somebody typed.
 */
@ApplicationScoped
class MeteredPaths {

    private static final String SERVER = "http.server.";
    private static final Set<String> WITH_A_TEMPLATE = Set.of("SUCCESS", "REDIRECTION");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Produces
    @Singleton
    MeterFilter withoutWordsOfRequests() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                return meter.getName().startsWith(SERVER) ? meter.replaceTags(harmless(meter)) : meter;
            }
        };
    }

    private static List<Tag> harmless(Meter.Id meter) {
        boolean refused = !WITH_A_TEMPLATE.contains(String.valueOf(meter.getTag("outcome")));
        return meter.getTags().stream()
                .map(tag -> switch (tag.getKey()) {
                    case "uri" -> refused ? Tag.of("uri", "REFUSED") : tag;
                    case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", "OTHER");
                    default -> tag;
                })
                .toList();
    }
}
