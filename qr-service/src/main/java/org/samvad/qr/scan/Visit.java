package org.samvad.qr.scan;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.stream.Stream;

/** Who makes a request: a person who scanned, or a program that looks ahead. Only the first is counted. */
enum Visit {
    PERSON,
    LOOK_AHEAD;

    static Visit of(String method, HttpHeaders headers) {
        boolean prefetch = Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(headers::getHeaderString)
                .anyMatch(purpose ->
                        purpose != null && purpose.toLowerCase(Locale.ROOT).contains("prefetch"));
        return prefetch || method.equals(HttpMethod.HEAD) ? LOOK_AHEAD : PERSON;
    }
}
