package org.samvad.complaint.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Following a case. */
@ConfigMapping(prefix = "samvad.tracking")
interface TrackingSettings {

    /** How long a case stays open without anything being done; each page view starts it anew. */
    @WithDefault("10m")
    Duration sessionLife();

    /** How long a number may be replaced or withdrawn from an open page. */
    @WithDefault("30m")
    Duration contactTicketLife();
}
