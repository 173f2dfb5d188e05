package org.samvad.qr.health;

import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.directory.StationEntry;

/**
 * Whose posters an officer may check.
 *
 * @param unit the station, subdivision or district the role is held in
 */
public record PatrolScope(String role, String unit) {

    public static PatrolScope of(StaffIdentity staff) {
        return new PatrolScope(staff.role(), staff.unit());
    }

    /** @param district the code of this installation's district: a role may be held for all of it */
    boolean covers(StationEntry station, String district) {
        return switch (role) {
            case StaffRole.DISTRICT_ADMIN -> true;
            case StaffRole.QR_ADMIN, StaffRole.REVIEWER ->
                unit.equals(station.subdivision().code()) || unit.equals(district);
            case StaffRole.STATION_OFFICER -> unit.equals(station.code());
            default -> false;
        };
    }
}
