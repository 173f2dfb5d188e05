package org.samvad.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts work at fixed times, whatever became of the work before: a system that stalls is asked no less. Whoever counts
 * from the intended time also counts what waited because of the stall (no coordinated omission).
 */
final class Schedule {

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final int perSecond;
    private final long begin;

    /** @param begin the first intended time, as {@link System#nanoTime()} */
    Schedule(int perSecond, long begin) {
        this.perSecond = perSecond;
        this.begin = begin;
    }

    /** Work that is told its number and when it should have begun. */
    interface Task {
        void run(int number, long intended) throws Exception;
    }

    long intended(int number) {
        return begin + number * NANOS_PER_SECOND / perSecond;
    }

    /** Returns when all has ended; each task on a thread of its own. The first failure is thrown at the end. */
    void run(int tasks, Task task) {
        Failures failures = new Failures();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < tasks; number++) {
                int current = number;
                await(intended(number));
                threads.execute(() -> failures.guard(() -> task.run(current, intended(current))));
            }
        }
        failures.check();
    }

    private static void await(long instant) {
        long left = instant - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = instant - System.nanoTime();
        }
    }
}
