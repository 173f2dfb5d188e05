package org.samvad.complaint.tracking;

/** A session is open for a case that is no longer there. */
class CaseGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseGoneException() {
        super("the case is gone", null, false, false);
    }
}
