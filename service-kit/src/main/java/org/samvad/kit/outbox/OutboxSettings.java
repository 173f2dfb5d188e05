package org.samvad.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave. */
@ConfigMapping(prefix = "samvad.outbox")
interface OutboxSettings {

    /** Whether this process relays; another copy of the service does if not. */
    @WithDefault("true")
    boolean relayEnabled();

    /** How often the table is looked at without being woken: the safety net for a wake-up that was lost. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long to wait after the broker refused or did not answer. */
    @WithDefault("2s")
    Duration retryDelay();

    /** Rows sent in one transaction, 1-10,000. */
    @WithDefault("500")
    int batchSize();
}
