package org.samvad.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are worked off. */
@ConfigMapping(prefix = "samvad.delivery")
interface DeliverySettings {

    /** Whether this process sends. */
    @WithDefault("true")
    boolean enabled();

    /** How often the table is looked at without being woken. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long a worker's report is waited for; longer than the gateway's time limit. */
    @WithDefault("2m")
    Duration lease();

    /** How long receipts are kept whose message is not known. */
    @WithDefault("3d")
    Duration keepEarlyReceipts();
}
