package org.samvad.complaint.casework;

/** What an officer sent that could not be done, so that nothing typed is lost. */
record TypedAct(CaseAction action, String station, String text, ActFault fault) {

    /** Without the text. */
    @Override
    public String toString() {
        return "TypedAct[" + action + ", " + fault + "]";
    }
}
