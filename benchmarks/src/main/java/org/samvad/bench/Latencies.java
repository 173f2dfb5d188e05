package org.samvad.bench;

import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;

/** Durations, in microseconds up to ten minutes. Safe for use by many threads. */
final class Latencies {

    private static final long LONGEST_MICROS = 600_000_000;
    private static final int DIGITS = 3;
    private static final double MICROS_PER_MILLISECOND = 1_000;

    private final ConcurrentHistogram histogram = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);

    /** @param nanoseconds a duration; less than none counts as none, for clocks of two processes differ a little */
    void record(long nanoseconds) {
        histogram.recordValue(Math.clamp(nanoseconds / 1_000, 0, LONGEST_MICROS));
    }

    long count() {
        return histogram.getTotalCount();
    }

    /** In milliseconds. */
    double percentile(double percent) {
        return histogram.getValueAtPercentile(percent) / MICROS_PER_MILLISECOND;
    }

    String milliseconds(double percent) {
        return String.format(Locale.ROOT, "%.1f", percentile(percent));
    }
}
