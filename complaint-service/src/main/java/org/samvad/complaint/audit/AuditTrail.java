package org.samvad.complaint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffIdentity;

/**
 * Records what staff see and do, in the transaction in which they do it: what is not recorded does not happen.
 *
 * <p>Call it last, after everything else was flushed. It holds a lock until the transaction ends, and whoever waits for
 * a row while holding it could wait for somebody who waits for the lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    private final AuditTable table;
    private final AuditChain chain;
    private final StaffIdentity identity;
    private final InstantSource time;

    AuditTrail(AuditTable table, AuditChain chain, StaffIdentity identity, InstantSource time) {
        this.table = table;
        this.chain = chain;
        this.identity = identity;
        this.time = time;
    }

    /**
     * Records an act of the person who makes the request.
     *
     * @param subject the reference of a case, if it is about one
     * @param detail a code, never a text
     */
    public void record(AuditAction action, @Nullable String subject, @Nullable String detail) {
        recordAs(new AuditActor(identity.username(), identity.role()), action, subject, detail);
    }

    /** Records an act of somebody who is not signed in yet. */
    public void recordAs(AuditActor actor, AuditAction action, @Nullable String subject, @Nullable String detail) {
        table.lockForAppending();
        Optional<ChainedEntry> last = table.last();
        long sequence = last.map(row -> row.entry().sequence()).orElse(0L) + 1;
        byte[] previousHash = last.map(ChainedEntry::hash).orElse(AuditChain.GENESIS);
        // PostgreSQL keeps microseconds; a finer time would not hash the same when read back.
        AuditEntry entry = new AuditEntry(
                sequence, time.instant().truncatedTo(ChronoUnit.MICROS), actor, action.name(), subject, detail);
        table.append(chain.link(previousHash, entry));
    }
}
