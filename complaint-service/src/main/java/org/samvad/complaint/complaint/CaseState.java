package org.samvad.complaint.complaint;

import java.util.Set;

/** Where a case stands, and what may happen to it there. */
public enum CaseState {
    RECEIVED(CaseAct.REVIEW, CaseAct.REJECT, CaseAct.WRITE),
    UNDER_REVIEW(CaseAct.ASSIGN, CaseAct.SETTLE, CaseAct.REJECT, CaseAct.WRITE),
    ASSIGNED(CaseAct.ASSIGN, CaseAct.RETURN, CaseAct.SETTLE, CaseAct.WRITE),
    ACTION_TAKEN(CaseAct.CLOSE, CaseAct.REOPEN, CaseAct.WRITE),
    REJECTED(CaseAct.CLOSE, CaseAct.REOPEN, CaseAct.WRITE),
    REOPENED(CaseAct.REVIEW, CaseAct.REJECT, CaseAct.WRITE),
    CLOSED;

    private final Set<CaseAct> allowed;

    CaseState(CaseAct... allowed) {
        this.allowed = Set.of(allowed);
    }

    public boolean allows(CaseAct act) {
        return allowed.contains(act);
    }

    /** Whether a reviewer has yet to look at it. */
    public boolean awaitsReview() {
        return this == RECEIVED || this == REOPENED;
    }

    /** Whether the citizen is asked what came of it. */
    public boolean awaitsFeedback() {
        return this == ACTION_TAKEN || this == REJECTED;
    }
}
