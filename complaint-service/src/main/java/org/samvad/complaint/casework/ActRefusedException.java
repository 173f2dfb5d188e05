package org.samvad.complaint.casework;

/** The act does not happen, and nothing of it is stored. */
class ActRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ActFault fault;

    ActRefusedException(ActFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    ActFault fault() {
        return fault;
    }
}
