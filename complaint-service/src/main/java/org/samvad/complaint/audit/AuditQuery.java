package org.samvad.complaint.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;

/**
 * Which rows are wanted.
 *
 * @param subject the reference of a case, or null for all rows
 * @param before only rows with a smaller sequence
 * @param limit 1-200
 */
record AuditQuery(@Nullable String subject, long before, int limit) {

    static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,18}");

    /** @throws ProblemException 400 if a part is not as it has to be */
    static AuditQuery of(@Nullable String subject, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "must be 1 to " + MOST);
        }
        if (cursor != null && !SEQUENCE.matcher(cursor).matches()) {
            throw ProblemException.invalid("cursor", "must be the next of an earlier answer");
        }
        @Nullable String wanted = subject == null || subject.isBlank() ? null : subject.strip();
        if (wanted != null && !REFERENCE.matcher(wanted).matches()) {
            throw ProblemException.invalid("subject", "must be the reference of a case");
        }
        return new AuditQuery(wanted, cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor), limit);
    }
}
