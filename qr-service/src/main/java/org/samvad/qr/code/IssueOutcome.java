package org.samvad.qr.code;

/** What came of a request to issue a code. */
public sealed interface IssueOutcome {

    record Issued(QrCode code) implements IssueOutcome {}

    record Refused(Reason reason) implements IssueOutcome {}

    /** Why no code was issued. */
    enum Reason {
        UNKNOWN_STATION,
        INACTIVE_STATION,
        UNKNOWN_PLACEMENT,
        ENGLISH_LABEL,
        HINDI_LABEL
    }
}
