package org.samvad.complaint.intake;

/** The idempotency key was used before and can't be answered with its receipt. */
class IntakeConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    IntakeConflictException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Why there is no receipt. */
    enum Reason {
        /** It stands for another entry. */
        OTHER_BODY,
        /** It was used so long ago that its receipt is no longer given. */
        TOO_LATE
    }
}
