package org.samvad.qr.code;

/** What came of a request to revoke or rotate a code. */
public sealed interface ChangeOutcome {

    /** @param code the revoked code, or after a rotation the new one */
    record Changed(QrCode code) implements ChangeOutcome {}

    record Refused(Reason reason) implements ChangeOutcome {}

    /** Why nothing was changed. */
    enum Reason {
        UNKNOWN_CODE,
        NOT_ACTIVE,
        INACTIVE_STATION,
        REASON_MISSING
    }
}
