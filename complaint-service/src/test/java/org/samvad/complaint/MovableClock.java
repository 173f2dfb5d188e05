package org.samvad.complaint;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The system's time, and as much more as tests have waited, or a moment that lasts. It never goes back. */
@Alternative
@Singleton
public class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant moment;

    public synchronized void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** What is done meanwhile takes no time, on however slow a machine. */
    public void standStillFor(Runnable work) {
        moment = instant();
        try {
            work.run();
        } finally {
            moment = null;
        }
    }

    @Override
    public Instant instant() {
        Instant standing = moment;
        return standing == null ? Instant.now().plus(ahead) : standing;
    }
}
