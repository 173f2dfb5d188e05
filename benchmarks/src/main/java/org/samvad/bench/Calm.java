package org.samvad.bench;

import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the stack has nothing left to do, so that what one turn has left behind (events to relay, receipts to
 * note, code to compile) is not paid for by the next.
 */
final class Calm {

    /** Timers, polls and housekeeping of an idle stack take about a twentieth of a processor. */
    private static final double IDLE_CORES = 0.12;

    private static final long LOOK_NANOS = 1_000_000_000L;
    private static final int MOST_LOOKS = 180;

    private Calm() {}

    /** @throws IllegalStateException if it is still at work after three minutes */
    static void await(BenchStack stack) {
        double before = used(stack);
        for (int look = 0; look < MOST_LOOKS; look++) {
            long begin = System.nanoTime();
            LockSupport.parkNanos(LOOK_NANOS);
            double after = used(stack);
            if ((after - before) * 1e9 / (System.nanoTime() - begin) < IDLE_CORES) {
                return;
            }
            before = after;
        }
        throw new IllegalStateException("the stack did not come to rest");
    }

    private static double used(BenchStack stack) {
        return Processes.cpuSeconds(stack.started()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
