package org.samvad.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.samvad.kit.problem.Trace;

/** Forgets old claims once an hour. Used by one thread. */
final class ClaimCleaning {

    private static final Logger LOG = Logger.getLogger(ClaimCleaning.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final InboxTable table;
    private final Duration keep;
    private final InstantSource time;

    private Instant due = Instant.MIN;

    ClaimCleaning(InboxTable table, Duration keep, InstantSource time) {
        this.table = table;
        this.keep = keep;
        this.time = time;
    }

    void runWhenDue() {
        Instant now = time.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(EVERY);
        try {
            QuarkusTransaction.requiringNew().run(() -> table.forgetClaimsOlderThan(keep));
        } catch (RuntimeException failed) {
            LOG.warn("old claims are kept for another hour: " + Trace.ofFailure(failed));
        }
    }
}
