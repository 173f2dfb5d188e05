package org.samvad.notification.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When messages leave. The defaults are those of production. */
@ConfigMapping(prefix = "samvad.privacy")
interface PrivacySettings {

    /** The shortest wait of an acknowledgement, so that its minute is not the minute of filing. */
    @WithDefault("10m")
    Duration acknowledgementDelayMin();

    /** The longest wait of an acknowledgement. Each wait is random in between. */
    @WithDefault("120m")
    Duration acknowledgementDelayMax();

    /** When news and feedback requests leave, Asia/Kolkata; {@code any} for at once. */
    @WithDefault("09:00,13:00,18:00")
    NewsSlots newsSlots();

    /** When nothing leaves, Asia/Kolkata; {@code none} for never. */
    @WithDefault("20:00-08:00")
    QuietHours quietHours();
}
