package org.samvad.kit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for all the time and rarely changes: read anew when it is two seconds old, so that a change counts soon
 * in every copy of the service, or when told to forget.
 */
public final class Remembered<T> {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Supplier<T> source;
    private final InstantSource time;
    private volatile @Nullable Reading<T> last;

    /** @param source reads it; may be called by several threads at once, none of which waits for another's failure */
    public Remembered(Supplier<T> source, InstantSource time) {
        this.source = source;
        this.time = time;
    }

    private record Reading<T>(T value, Instant from) {

        /** Not if the clock was set back, either. */
        boolean isFresh(Instant now) {
            return !now.isBefore(from) && now.isBefore(from.plus(LONGEST));
        }
    }

    public T get() {
        Instant now = time.instant();
        Reading<T> known = last;
        if (known != null && known.isFresh(now)) {
            return known.value();
        }
        T value = source.get();
        last = new Reading<>(value, now);
        return value;
    }

    public void forget() {
        last = null;
    }
}
