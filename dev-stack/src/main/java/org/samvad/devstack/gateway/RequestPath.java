package org.samvad.devstack.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The segments of a path as the service behind will read them: decoded. */
final class RequestPath {

    private final List<String> segments;

    private RequestPath(List<String> segments) {
        this.segments = segments;
    }

    /**
     * Empty for a path that two readers could take for two different ones: dot segments, empty segments, encoded
     * slashes, {@code ;parameters}, broken escapes. No page of Samvad has such a path.
     */
    static Optional<RequestPath> parse(@Nullable String raw) {
        if (raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        String trimmed = raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        List<String> segments = new ArrayList<>();
        for (String segment : trimmed.substring(1).split("/", -1)) {
            Optional<String> decoded = decode(segment);
            if (decoded.isEmpty() || isAmbiguous(decoded.get()) && trimmed.length() > 1) {
                return Optional.empty();
            }
            segments.add(decoded.get());
        }
        return Optional.of(new RequestPath(segments));
    }

    boolean startsWith(String prefix) {
        List<String> wanted = List.of(prefix.substring(1).split("/"));
        return segments.size() >= wanted.size()
                && segments.subList(0, wanted.size()).equals(wanted);
    }

    private static Optional<String> decode(String segment) {
        try {
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }

    private static boolean isAmbiguous(String segment) {
        return segment.isEmpty()
                || segment.equals(".")
                || segment.equals("..")
                || segment.contains("/")
                || segment.contains("\\")
                || segment.contains(";")
                || segment.contains("\0");
    }
}
