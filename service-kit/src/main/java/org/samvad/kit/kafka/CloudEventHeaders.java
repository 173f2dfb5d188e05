package org.samvad.kit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The attributes of an event as Kafka headers: CloudEvents 1.0, Kafka protocol binding, binary mode. */
public final class CloudEventHeaders {

    private static final String ID = "ce_id";
    private static final String TYPE = "ce_type";
    /** CloudEvents' extension "Correlation". */
    private static final String CORRELATION = "ce_correlationid";

    private static final String TYPE_PREFIX = "org.samvad.";

    private CloudEventHeaders() {}

    /** The type attribute of an event record: {@code org.samvad.} and its simple name. */
    public static String typeOf(Class<?> event) {
        return TYPE_PREFIX + event.getSimpleName();
    }

    public static void write(Headers headers, UUID id, String type, String source, Instant hour) {
        put(headers, ID, id.toString());
        put(headers, TYPE, type);
        put(headers, "ce_source", "urn:samvad:" + source);
        put(headers, "ce_time", hour.toString());
        put(headers, "ce_specversion", "1.0");
        put(headers, "content-type", "application/json");
    }

    public static void writeCorrelation(Headers headers, UUID id) {
        put(headers, CORRELATION, id.toString());
    }

    /** The event's id, if there is one and it is a UUID. */
    public static Optional<UUID> id(Headers headers) {
        return readUuid(headers, ID);
    }

    /** What the event belongs to, if that is told and is a UUID. */
    public static Optional<UUID> correlation(Headers headers) {
        return readUuid(headers, CORRELATION);
    }

    public static Optional<String> type(Headers headers) {
        return read(headers, TYPE);
    }

    private static Optional<UUID> readUuid(Headers headers, String name) {
        try {
            return read(headers, name).map(UUID::fromString);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
