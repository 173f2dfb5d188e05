package org.samvad.complaint.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What the citizen says after a case was settled or rejected.
 *
 * @param outcome whether it is solved; may be left open after a rejection
 * @param satisfaction 1-5; may be left open after a rejection
 * @param wish whether the citizen is done or wants a higher officer to look
 */
public record Feedback(@Nullable Outcome outcome, @Nullable Integer satisfaction, Wish wish) {

    /** What should happen now. */
    public enum Wish {
        CLOSE,
        LOOK_AGAIN
    }
}
