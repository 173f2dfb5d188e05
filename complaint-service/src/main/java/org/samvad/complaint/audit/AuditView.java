package org.samvad.complaint.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.kit.page.Named;
import org.samvad.kit.time.Hour;

/**
 * What the page shows.
 *
 * @param subject the case whose rows are shown, or empty
 * @param next the cursor of older rows, or empty
 * @param verdict of the chain, if that was asked for
 */
record AuditView(
        ConsoleFrame frame,
        List<Row> rows,
        String subject,
        String next,
        @Nullable ChainVerdict verdict) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Hour.INDIA);

    /**
     * A row in the form in which it is read.
     *
     * @param action null if a newer version of the service wrote it, or somebody else did
     */
    record Row(
            long sequence,
            String at,
            String actor,
            String role,
            @Nullable AuditAction action,
            String actionCode,
            String subject,
            String detail) {

        static Row of(AuditRow row) {
            @Nullable AuditAction action = Named.among(AuditAction.values(), row.action()).orElse(null);
            return new Row(
                    row.sequence(),
                    MINUTE.format(row.at()),
                    row.actor(),
                    row.role(),
                    action,
                    row.action(),
                    orEmpty(row.subject()),
                    orEmpty(row.detail()));
        }
    }

    static AuditView of(ConsoleFrame frame, AuditLog log, @Nullable String subject, @Nullable ChainVerdict verdict) {
        List<Row> rows = log.items().stream().map(Row::of).toList();
        return new AuditView(frame, rows, orEmpty(subject), orEmpty(log.next()), verdict);
    }

    /** The address of the rows before these. */
    public String older() {
        String filter = subject.isEmpty() ? "" : "&subject=" + subject;
        return frame.link("/console/audit?cursor=" + next + filter);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
