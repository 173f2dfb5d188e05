package org.samvad.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events arrive. */
@ConfigMapping(prefix = "samvad.inbox")
interface InboxSettings {

    /** The consumer group: the same for all copies of a service. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** Whether this process consumes. */
    @WithDefault("true")
    boolean enabled();

    /** The first wait after a failure; it doubles up to {@link #longestRetryDelay()}. */
    @WithDefault("200ms")
    Duration retryDelay();

    /** The longest wait between two tries of one record. */
    @WithDefault("15s")
    Duration longestRetryDelay();

    /** How long a claim is kept. A copy that arrives later is told by its version. */
    @WithDefault("7d")
    Duration keepClaims();
}
