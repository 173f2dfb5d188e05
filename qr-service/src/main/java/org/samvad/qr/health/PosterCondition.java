package org.samvad.qr.health;

/** How an officer found a poster. */
public enum PosterCondition {
    FINE,
    DAMAGED,
    /** Something is stuck over the code, or the code leads elsewhere. */
    COVERED,
    MISSING
}
