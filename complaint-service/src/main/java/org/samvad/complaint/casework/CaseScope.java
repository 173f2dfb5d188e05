package org.samvad.complaint.casework;

import org.samvad.kit.token.StaffRole;

/** Which cases somebody may see at all. {@link ScopedCases} makes it a part of every query. */
sealed interface CaseScope {

    /** All cases, those about no known station among them. */
    record WholeDistrict() implements CaseScope {}

    /** Cases about a station of this subdivision. */
    record OfSubdivision(String code) implements CaseScope {}

    /** Cases that are assigned to this station and don't bar it. */
    record OfStation(String code) implements CaseScope {}

    /** No case: the roles that keep the rest of the house. */
    record Nothing() implements CaseScope {}

    /** What a role held in a unit sees. A role or unit that nobody knows sees nothing. */
    static CaseScope of(String role, String unit, String district) {
        return switch (role) {
            case StaffRole.DISTRICT_ADMIN -> new WholeDistrict();
            case StaffRole.REVIEWER -> unit.equals(district) ? new WholeDistrict() : new OfSubdivision(unit);
            case StaffRole.STATION_OFFICER -> new OfStation(unit);
            default -> new Nothing();
        };
    }
}
