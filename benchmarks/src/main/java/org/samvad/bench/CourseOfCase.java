package org.samvad.bench;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * How far a case has come and what was done in it. Of a thousand cases of a few years, forty are open.
 *
 * @param state as complaint-service stores it
 * @param share of a thousand
 * @param youngest days since filing
 * @param oldest days since filing
 * @param steps the kinds of its entries
 */
record CourseOfCase(String state, int share, int youngest, int oldest, List<String> steps) {

    private static final int WHOLE = 1_000;
    private static final List<CourseOfCase> ALL = List.of(
            new CourseOfCase(
                    "CLOSED", 900, 18, 1_095, List.of("FILED", "REVIEWED", "ASSIGNED", "ACTION_TAKEN", "CLOSED")),
            new CourseOfCase("REJECTED", 40, 5, 1_095, List.of("FILED", "REVIEWED", "REJECTED")),
            new CourseOfCase("ACTION_TAKEN", 20, 8, 22, List.of("FILED", "REVIEWED", "ASSIGNED", "ACTION_TAKEN")),
            new CourseOfCase("ASSIGNED", 20, 1, 30, List.of("FILED", "REVIEWED", "ASSIGNED")),
            new CourseOfCase("UNDER_REVIEW", 10, 0, 10, List.of("FILED", "REVIEWED")),
            new CourseOfCase("RECEIVED", 8, 0, 2, List.of("FILED")),
            new CourseOfCase(
                    "REOPENED", 2, 10, 40, List.of("FILED", "REVIEWED", "ASSIGNED", "ACTION_TAKEN", "REOPENED")));
    private static final Set<String> WITH_TEXT = Set.of("ACTION_TAKEN", "REJECTED");

    static CourseOfCase any(RandomGenerator random) {
        int place = random.nextInt(WHOLE);
        int passed = 0;
        for (CourseOfCase course : ALL) {
            passed += course.share();
            if (place < passed) {
                return course;
            }
        }
        throw new IllegalStateException("the shares are not a whole");
    }

    static boolean hasText(String step) {
        return WITH_TEXT.contains(step);
    }

    int days(RandomGenerator random) {
        return random.nextInt(youngest, oldest + 1);
    }

    boolean isClosed() {
        return state.equals("CLOSED");
    }

    boolean isSettled() {
        return isClosed() || state.equals("ACTION_TAKEN") || state.equals("REJECTED");
    }

    boolean isAssigned() {
        return steps.contains("ASSIGNED") && !state.equals("REOPENED");
    }
}
