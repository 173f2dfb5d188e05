package org.samvad.notification.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many messages a number gets at most, whoever typed it in. */
@ConfigMapping(prefix = "samvad.caps")
interface CapSettings {

    /** The least time between two messages to one number; 0 for none. A later message waits. */
    @WithDefault("6h")
    Duration perNumberInterval();

    /** The most messages for one reference; what goes beyond is left out. */
    @WithDefault("10")
    int perCase();
}
