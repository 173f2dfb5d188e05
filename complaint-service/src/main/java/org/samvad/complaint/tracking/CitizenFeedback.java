package org.samvad.complaint.tracking;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.complaint.complaint.Submission;
import org.samvad.kit.page.Named;
import org.samvad.kit.secret.Sensitive;

/**
 * What a citizen says after a case was settled, unchecked.
 *
 * @param solved SOLVED, PARTLY or NOT_SOLVED; not needed after a rejection
 * @param rating 1-5; not needed after a rejection
 * @param wish CLOSE or LOOK_AGAIN
 * @param comment up to 4,000 code points, optional
 */
public record CitizenFeedback(
        @Nullable String solved,
        @Nullable Integer rating,
        @Nullable String wish,
        @Nullable String comment) {

    /** What asks the next rank to look at a rejection. */
    static CitizenFeedback appeal() {
        return new CitizenFeedback(null, null, Feedback.Wish.LOOK_AGAIN.name(), null);
    }

    /**
     * Empty unless all that is asked in this state is chosen and nothing contradicts itself. Whoever does not agree with a
     * rejection has nothing to rate: there the wish is enough.
     */
    Optional<Feedback> checked(CaseState state) {
        Optional<Outcome> outcome = Named.among(Outcome.values(), solved);
        Optional<Feedback.Wish> wanted = Named.among(Feedback.Wish.values(), wish);
        boolean isAsked = state != CaseState.REJECTED;
        boolean isUnknown = outcome.isEmpty() && (isAsked || isGiven(solved));
        boolean isOutOfRange = rating == null ? isAsked : rating < 1 || rating > 5;
        if (wanted.isEmpty() || isUnknown || isOutOfRange || contradictory()) {
            return Optional.empty();
        }
        return Optional.of(new Feedback(outcome.orElse(null), rating, wanted.get()));
    }

    private static boolean isGiven(@Nullable String field) {
        return field != null && !field.isBlank();
    }

    /** Whether anything was chosen or written. */
    boolean begun() {
        return rating != null || Stream.of(solved, wish, comment).anyMatch(CitizenFeedback::isGiven);
    }

    /** All that was chosen and written, as one thing that is sent once. */
    Submission sentUnder(IdempotencyKey key) {
        String said = Stream.of(solved, rating, wish, comment)
                .map(each -> each == null ? "" : each.toString())
                .collect(Collectors.joining("\n"));
        return new Submission(key, Sensitive.of(said));
    }

    Optional<String> words() {
        return Optional.ofNullable(comment).filter(CitizenFeedback::isGiven);
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
