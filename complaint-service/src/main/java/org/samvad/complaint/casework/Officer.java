package org.samvad.complaint.casework;

import org.samvad.complaint.complaint.Rank;

/** Who looks or acts: name, role, and what may be seen. */
record Officer(String username, String role, CaseScope scope) {

    /** Whether dates that lead to the day of filing are kept from this officer: a camera at the station would name the person. */
    boolean isAtStation() {
        return scope instanceof CaseScope.OfStation;
    }

    /**
     * Whether a case of this rank is this officer's to decide. What went up stays up: the subdivision does not decide
     * an appeal against itself. A station decides what it was given.
     */
    boolean answersFor(Rank rank) {
        return switch (scope) {
            case CaseScope.WholeDistrict ignored -> true;
            case CaseScope.OfSubdivision ignored -> rank == Rank.SUBDIVISION;
            case CaseScope.OfStation ignored -> true;
            case CaseScope.Nothing ignored -> false;
        };
    }
}
