package org.samvad.kit.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.MDC;

/** The correlation id of the work in hand. */
public final class Correlation {

    /** Its name in the log's context, and with {@code ce_} in lower case on Kafka. */
    public static final String KEY = "correlationId";

    private Correlation() {}

    /** The id of the work in hand; a new one, for this call only, where none was begun. */
    public static UUID currentOrNew() {
        return Optional.ofNullable(MDC.get(KEY))
                .map(id -> UUID.fromString(id.toString()))
                .orElseGet(UUID::randomUUID);
    }

    /** Runs as part of the work with this id, or of new work if there is none. For threads that serve no request. */
    public static <T> T call(Optional<UUID> id, Supplier<T> work) {
        MDC.put(KEY, id.orElseGet(UUID::randomUUID).toString());
        try {
            return work.get();
        } finally {
            MDC.remove(KEY);
        }
    }
}
