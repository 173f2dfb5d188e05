package org.samvad.complaint.complaint;

/** The case stands where this can't happen, for example because somebody else was quicker. */
public class ActNotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CaseState state;
    private final CaseAct act;

    ActNotAllowedException(CaseState state, CaseAct act) {
        super(act + " is not possible in " + state, null, false, false);
        this.state = state;
        this.act = act;
    }

    public CaseState state() {
        return state;
    }

    public CaseAct act() {
        return act;
    }
}
