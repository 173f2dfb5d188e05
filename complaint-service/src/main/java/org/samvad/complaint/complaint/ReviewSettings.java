package org.samvad.complaint.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** The daily review. */
@ConfigMapping(prefix = "samvad.review")
public interface ReviewSettings {

    /** When the senior officer goes through what is new, Asia/Kolkata. */
    @WithDefault("10:00")
    LocalTime dailyAt();
}
