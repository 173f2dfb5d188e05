package org.samvad.complaint.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row.
 *
 * @param sequence from 1, without gaps
 * @param at to the microsecond
 * @param subject the reference of a case, if it is about one
 * @param detail a code, never a text
 */
record AuditEntry(
        long sequence,
        Instant at,
        AuditActor actor,
        String action,
        @Nullable String subject,
        @Nullable String detail) {}
