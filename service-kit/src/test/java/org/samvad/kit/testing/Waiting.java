package org.samvad.kit.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Looks often, because the answer usually comes within milliseconds. */
public final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private Waiting() {}

    public static ConditionFactory upTo(Duration longest) {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(longest);
    }

    /** For what should happen at once on a machine that may be busy. */
    public static ConditionFactory soon() {
        return upTo(Duration.ofSeconds(20));
    }
}
