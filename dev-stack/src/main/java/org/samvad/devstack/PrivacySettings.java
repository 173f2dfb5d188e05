package org.samvad.devstack;

import java.util.Map;

/**
 * notification-service's delays and caps, which hide in production who sent what when. Off on a developer's machine
 * and in tests, where a message must be seen within the second and there is nobody to hide.
 */
public final class PrivacySettings {

    public static final Map<String, String> OFF = Map.of(
            "samvad.privacy.acknowledgement-delay-min", "0s",
            "samvad.privacy.acknowledgement-delay-max", "0s",
            "samvad.privacy.news-slots", "any",
            "samvad.privacy.quiet-hours", "none",
            "samvad.caps.per-number-interval", "0s",
            "samvad.caps.per-case", "1000");

    private PrivacySettings() {}
}
