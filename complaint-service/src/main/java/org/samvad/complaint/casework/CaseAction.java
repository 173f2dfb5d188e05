package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samvad.complaint.complaint.CaseAct;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.kit.token.StaffRole;

/** What officers can do to a case: by which role, in which state, with which text, and whether it decides the case. */
enum CaseAction {
    REVIEW("review", CaseAct.REVIEW, Text.NONE, Weight.DECIDES, By.REVIEWERS),
    REPLY("reply", CaseAct.WRITE, Text.MANDATORY, Weight.DECIDES, By.ALL),
    ASSIGN("assign", CaseAct.ASSIGN, Text.NONE, Weight.DECIDES, By.REVIEWERS),
    RESOLVE("resolve", CaseAct.SETTLE, Text.MANDATORY, Weight.DECIDES, By.ALL),
    REJECT("reject", CaseAct.REJECT, Text.MANDATORY, Weight.DECIDES, By.REVIEWERS),
    RETURN("return", CaseAct.RETURN, Text.OPTIONAL, Weight.DECIDES, By.ALL),
    NOTE("note", CaseAct.WRITE, Text.MANDATORY, Weight.ADDS, By.ALL),
    MARK_ABOUT_STAFF("mark-about-staff", CaseAct.WRITE, Text.NONE, Weight.ADDS, By.REVIEWERS);

    /** Whether it comes with a text. */
    enum Text {
        NONE,
        OPTIONAL,
        MANDATORY
    }

    /** Whether only those may do it who answer for the case's rank. */
    enum Weight {
        DECIDES,
        ADDS
    }

    private static final class By {
        private static final Set<String> REVIEWERS = Set.of(StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER);
        private static final Set<String> ALL =
                Set.of(StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER);
    }

    private final String slug;
    private final CaseAct act;
    private final Text text;
    private final Weight weight;
    private final Set<String> roles;

    CaseAction(String slug, CaseAct act, Text text, Weight weight, Set<String> roles) {
        this.slug = slug;
        this.act = act;
        this.text = text;
        this.weight = weight;
        this.roles = roles;
    }

    /** The action's name in addresses. */
    @JsonValue
    String slug() {
        return slug;
    }

    static Optional<CaseAction> of(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }

    Text text() {
        return text;
    }

    boolean isFor(Officer officer) {
        return roles.contains(officer.role());
    }

    /** Whether the officer's rank is enough. */
    boolean isWithinRank(Officer officer, Complaint complaint) {
        return weight == Weight.ADDS || officer.answersFor(complaint.rank());
    }

    /** Whether it takes a case that nobody has looked at into review first. */
    boolean reviewsFirst() {
        return this == ASSIGN || this == REPLY || this == RESOLVE;
    }

    /** Whether the case stands where this can happen. */
    boolean isPossible(Complaint complaint) {
        CaseState state = complaint.state();
        if (this == MARK_ABOUT_STAFF) {
            return !complaint.subjects().isAboutStaff()
                    && !complaint.subjects().aboutStations().isEmpty();
        }
        return state.allows(act) || reviewsFirst() && state.awaitsReview() && CaseState.UNDER_REVIEW.allows(act);
    }

    /** What the officer may do with the case as it stands. */
    static List<CaseAction> open(Officer officer, Complaint complaint) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(officer)
                        && action.isWithinRank(officer, complaint)
                        && action.isPossible(complaint))
                .toList();
    }
}
