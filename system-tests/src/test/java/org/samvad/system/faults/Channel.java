package org.samvad.system.faults;

/** The way in that a citizen takes. */
enum Channel {
    /** A program, with JSON. */
    API,
    /** A browser without a script, with the form and its hidden key. */
    FORM
}
