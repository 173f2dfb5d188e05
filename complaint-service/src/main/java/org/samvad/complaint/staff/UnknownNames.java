package org.samvad.complaint.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Locks names that have no account as if they had one. In memory, and only the last ones tried: a lock that is
 * forgotten early opens nothing.
 */
@ApplicationScoped
class UnknownNames {

    private static final int MOST = 10_000;

    private final LockRule rule;
    private final Map<String, Tries> tried = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    UnknownNames(StaffSettings settings) {
        this.rule = settings.lockRule();
    }

    private record Tries(int failures, Instant lockedUntil) {}

    /** Counts a try unless the name is locked, and says for how long it was locked before. */
    synchronized Duration refuse(String name, Instant now) {
        Tries before = tried.getOrDefault(name, new Tries(0, Instant.EPOCH));
        if (now.isBefore(before.lockedUntil())) {
            return Duration.between(now, before.lockedUntil());
        }
        int failures = before.failures() + 1;
        tried.remove(name);
        tried.put(name, new Tries(failures, now.plus(rule.after(failures))));
        return Duration.ZERO;
    }
}
