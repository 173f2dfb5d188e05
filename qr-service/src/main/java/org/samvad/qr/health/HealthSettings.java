package org.samvad.qr.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a poster calls for attention. */
@ConfigMapping(prefix = "samvad.health")
interface HealthSettings {

    /** Days without a patrol check after which a poster is on the list. */
    @WithDefault("7")
    int checkEveryDays();

    /**
     * Scans that would usually have come since the last one, from which on silence is an alarm. At 7 a poster that is
     * scanned at random is silent by chance once in 200 times with 10 scans to judge by ((1 + 7/n)^-n), and less than once in
     * 1,000 from 267 scans on.
     */
    @WithDefault("7")
    double silentAfterScans();
}
