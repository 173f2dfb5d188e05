package org.samvad.qr.code;

import java.util.List;

/** What came of a request to issue codes in bulk. */
public sealed interface BulkOutcome {

    /**
     * @param issued the new codes, station by station
     * @param kept places that had an active code of a key in use before, and keep it
     */
    record Issued(List<QrCode> issued, int kept) implements BulkOutcome {}

    record Refused(Reason reason) implements BulkOutcome {}

    /** Why no code was issued. */
    enum Reason {
        NO_STATION,
        NO_PLACEMENT,
        UNKNOWN_PLACEMENT,
        /** More than {@link BulkIssue#MOST} at once. */
        TOO_MANY
    }
}
