package org.samvad.complaint.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long words are kept. */
@ConfigMapping(prefix = "samvad.retention")
public interface RetentionSettings {

    /** From the closing of a case until its texts are destroyed; whole days. */
    @WithDefault("365d")
    Duration keepText();
}
