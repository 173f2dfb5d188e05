package org.samvad.complaint.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as auditors see it.
 *
 * @param action one of {@link AuditAction}, as text
 * @param subject the reference of a case, if it is about one
 * @param detail a code, never a text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditRow(
        long sequence,
        Instant at,
        String actor,
        String role,
        String action,
        @Nullable String subject,
        @Nullable String detail) {

    static AuditRow of(ChainedEntry row) {
        AuditEntry entry = row.entry();
        return new AuditRow(
                entry.sequence(),
                entry.at(),
                entry.actor().username(),
                entry.actor().role(),
                entry.action(),
                entry.subject(),
                entry.detail());
    }
}
