package org.samvad.complaint.tracking;

import org.samvad.complaint.complaint.CaseState;

/** Something is not chosen that is asked where the case stands, or the choices contradict each other. */
final class FeedbackIncompleteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CaseState state;

    FeedbackIncompleteException(CaseState state) {
        super("feedback is incomplete");
        this.state = state;
    }

    CaseState state() {
        return state;
    }
}
