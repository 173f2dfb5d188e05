package org.samvad.complaint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Walks the chain from its first row. */
@ApplicationScoped
class AuditVerification {

    private static final int BATCH = 1000;

    private final AuditTable table;
    private final AuditChain chain;

    AuditVerification(AuditTable table, AuditChain chain) {
        this.table = table;
        this.chain = chain;
    }

    ChainVerdict verify() {
        long verified = 0;
        byte[] hash = AuditChain.GENESIS;
        List<ChainedEntry> batch = table.after(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty()) {
            for (ChainedEntry row : batch) {
                if (row.entry().sequence() != verified + 1
                        || !Arrays.equals(row.previousHash(), hash)
                        || !chain.isGenuine(row)) {
                    return ChainVerdict.brokenAt(verified + 1, verified);
                }
                verified++;
                hash = row.hash();
            }
            batch = table.after(verified, BATCH);
        }
        return ChainVerdict.intact(verified);
    }
}
