package org.samvad.complaint.staff;

import java.time.Duration;

/**
 * How long an account is locked after wrong passwords in a row: not at all at first, then twice as long each time.
 *
 * @param allowed failures before the first lock
 */
record LockRule(int allowed, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures) {
        if (failures < allowed) {
            return Duration.ZERO;
        }
        Duration lock = first.multipliedBy(1L << Math.min(failures - allowed, MOST_DOUBLINGS));
        return lock.compareTo(longest) < 0 ? lock : longest;
    }
}
