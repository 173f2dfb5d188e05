package org.samvad.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a run is made.
 *
 * @param quick a fifth of the time and of the rows: to see that all works, not to be believed
 * @param profile whether Java Flight Recorder runs in the services
 * @param root of the repository
 */
record Setting(boolean quick, boolean profile, Path root) {

    private static final int QUICKER = 5;

    Duration seconds(int seconds) {
        return quick ? Duration.ofMillis(1_000L * seconds / QUICKER) : Duration.ofSeconds(seconds);
    }

    int amount(int amount) {
        return quick ? amount / QUICKER : amount;
    }

    Path output() {
        return root.resolve("benchmarks/target");
    }
}
