package org.samvad.complaint.complaint;

/** What the citizen says came of it. */
public enum Outcome {
    SOLVED,
    PARTLY,
    NOT_SOLVED
}
