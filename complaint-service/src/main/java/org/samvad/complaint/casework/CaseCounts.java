package org.samvad.complaint.casework;

import java.util.Map;
import org.samvad.complaint.complaint.CaseState;

/** How many cases are open, by state. A case that is overdue is counted in its state, too. */
record CaseCounts(long received, long reopened, long underReview, long assigned, long overdue) {

    static CaseCounts of(Map<CaseState, Long> cases, long overdue) {
        return new CaseCounts(
                cases.getOrDefault(CaseState.RECEIVED, 0L),
                cases.getOrDefault(CaseState.REOPENED, 0L),
                cases.getOrDefault(CaseState.UNDER_REVIEW, 0L),
                cases.getOrDefault(CaseState.ASSIGNED, 0L),
                overdue);
    }
}
