package org.samvad.complaint.intake;

import java.util.List;

/** The entry can't be taken as it is. All faults are told at once. */
class IntakeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<IntakeFault> faults;

    IntakeRefusedException(List<IntakeFault> faults) {
        super("refused", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<IntakeFault> faults() {
        return faults;
    }
}
