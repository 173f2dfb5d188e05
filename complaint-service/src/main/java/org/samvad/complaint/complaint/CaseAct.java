package org.samvad.complaint.complaint;

/** What can happen to a case; see {@link CaseState} for where. */
public enum CaseAct {
    REVIEW,
    ASSIGN,
    RETURN,
    SETTLE,
    REJECT,
    REOPEN,
    CLOSE,
    /** A message of either side, or a note. */
    WRITE
}
