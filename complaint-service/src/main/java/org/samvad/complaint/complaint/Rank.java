package org.samvad.complaint.complaint;

/** Who answers for a case. A station is never among them: it only works on what it was given. */
public enum Rank {
    SUBDIVISION,
    DISTRICT,
    RANGE;

    /** The next one up; the range has none above it. */
    Rank higher() {
        return this == SUBDIVISION ? DISTRICT : RANGE;
    }
}
