package org.samvad.qr.directory;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;

/**
 * What a member of the CCTNS team may touch. Who is appointed for the district, everything; who is appointed for a
 * subdivision, the codes and posters of its stations.
 */
@RequestScoped
public class AdminScope {

    private final HomeDistrict district;
    private final Directory directory;
    private final StaffIdentity staff;

    AdminScope(HomeDistrict district, Directory directory, StaffIdentity staff) {
        this.district = district;
        this.directory = directory;
        this.staff = staff;
    }

    /** Whether it is all of the district. */
    public boolean isDistrict() {
        return district.isUnitOf(staff);
    }

    /** What lists are narrowed to: null is the whole district. A unit that is no subdivision of ours has nothing in them. */
    public @Nullable String subdivision() {
        return isDistrict() ? null : staff.unit();
    }

    /** @param subdivision its code, or null for the whole district */
    public boolean covers(@Nullable String subdivision) {
        return isDistrict() || subdivision != null && staff.unit().equals(subdivision);
    }

    /**
     * @param subdivision its code, or null for the whole district
     * @throws ProblemException 403 outside the caller's unit
     */
    public void require(@Nullable String subdivision) {
        if (!covers(subdivision)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED, "This belongs to another unit.");
        }
    }

    /**
     * For a station that is in the directory; one that is not may be asked for by the district only, which learns that
     * it is unknown.
     *
     * @throws ProblemException 403 outside the caller's unit
     */
    public void requireStation(String code) {
        if (!isDistrict()) {
            require(subdivision(code));
        }
    }

    private @Nullable String subdivision(String station) {
        try {
            return directory
                    .find(new StationCode(station))
                    .map(entry -> entry.subdivision().code())
                    .orElse(null);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
