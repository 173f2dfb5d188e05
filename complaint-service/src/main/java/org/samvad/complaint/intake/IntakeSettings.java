package org.samvad.complaint.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Taking entries in. */
@ConfigMapping(prefix = "samvad.intake")
interface IntakeSettings {

    /** How long the same request gets the same receipt again. */
    @WithDefault("30m")
    Duration replayFor();

    /** How long a number may be left, or files added, with the tickets of a receipt. */
    @WithDefault("30m")
    Duration ticketLife();
}
