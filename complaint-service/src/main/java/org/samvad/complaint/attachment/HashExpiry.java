package org.samvad.complaint.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets what only a resend needs: a hash could prove that a file found on a phone is the one that was sent. */
@ApplicationScoped
class HashExpiry {

    /** From the full hour: longer than any ticket lives. */
    private static final Duration KEPT = Duration.ofHours(2);

    private final AttachmentTable table;
    private final InstantSource time;

    HashExpiry(AttachmentTable table, InstantSource time) {
        this.table = table;
        this.time = time;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew()
                .call(() -> table.forgetHashesFromBefore(time.instant().minus(KEPT)));
    }
}
