package org.samvad.complaint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What auditors do. Reading the log is a row in it, too. */
@ApplicationScoped
@Transactional
class AuditDesk {

    private final AuditTable table;
    private final AuditVerification verification;
    private final AuditTrail trail;

    AuditDesk(AuditTable table, AuditVerification verification, AuditTrail trail) {
        this.table = table;
        this.verification = verification;
        this.trail = trail;
    }

    AuditLog read(AuditQuery query) {
        List<ChainedEntry> found = find(query);
        boolean more = found.size() > query.limit();
        List<AuditRow> rows =
                found.stream().limit(query.limit()).map(AuditRow::of).toList();
        trail.record(AuditAction.AUDIT_VIEWED, query.subject(), null);
        return new AuditLog(rows, more ? String.valueOf(rows.getLast().sequence()) : null);
    }

    ChainVerdict verify() {
        ChainVerdict verdict = verification.verify();
        trail.record(AuditAction.AUDIT_VERIFIED, null, verdict.intact() ? "INTACT" : "BROKEN");
        return verdict;
    }

    private List<ChainedEntry> find(AuditQuery query) {
        @Nullable String subject = query.subject();
        int oneMore = query.limit() + 1;
        return subject == null ? table.before(query.before(), oneMore) : table.before(query.before(), oneMore, subject);
    }
}
