package org.samvad.complaint.complaint;

/**
 * What the citizen says after a case was settled or rejected.
 *
 * @param satisfaction 1-5
 * @param wish whether the citizen is done or wants a higher officer to look
 */
public record Feedback(Outcome outcome, int satisfaction, Wish wish) {

    /** What should happen now. */
    public enum Wish {
        CLOSE,
        LOOK_AGAIN
    }
}
