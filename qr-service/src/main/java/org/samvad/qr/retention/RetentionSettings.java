package org.samvad.qr.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what is counted and noted about posters. */
@ConfigMapping(prefix = "samvad.retention")
interface RetentionSettings {

    /**
     * Scans by the hour, and forged tokens by the day. At least 397 days, by which the public figures reach back. Of a poster that should hang, the time by which its silence is judged is kept besides.
     */
    @WithDefault("400d")
    Duration keepScans();

    /**
     * Patrol checks and posters that were printed again. At least 90 days; and of a poster that should hang its last check,
     * and the last one that a scan proves, whatever their age.
     */
    @WithDefault("1095d")
    Duration keepChecks();
}
