package org.samvad.complaint.tracking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.Outcome;

/**
 * What a citizen says after a case was settled, unchecked.
 *
 * @param solved SOLVED, PARTLY or NOT_SOLVED
 * @param rating 1-5
 * @param wish CLOSE or LOOK_AGAIN
 * @param comment up to 4,000 code points, optional
 */
public record CitizenFeedback(
        @Nullable String solved,
        @Nullable Integer rating,
        @Nullable String wish,
        @Nullable String comment) {

    /** Empty unless all three choices are made and don't contradict each other. */
    Optional<Feedback> checked() {
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(solved))
                .findFirst();
        Optional<Feedback.Wish> wanted = Arrays.stream(Feedback.Wish.values())
                .filter(known -> known.name().equals(wish))
                .findFirst();
        if (outcome.isEmpty() || wanted.isEmpty() || rating == null || rating < 1 || rating > 5 || contradictory()) {
            return Optional.empty();
        }
        return Optional.of(new Feedback(outcome.get(), rating, wanted.get()));
    }

    /** Whether anything was chosen or written. */
    boolean begun() {
        return rating != null || Stream.of(solved, wish, comment).anyMatch(given -> given != null && !given.isBlank());
    }

    /** Solved, and yet somebody should look again. */
    boolean contradictory() {
        return Outcome.SOLVED.name().equals(solved)
                && Feedback.Wish.LOOK_AGAIN.name().equals(wish);
    }

    @Override
    public String toString() {
        return "[feedback]";
    }
}
