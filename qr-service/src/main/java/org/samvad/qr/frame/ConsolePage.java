package org.samvad.qr.frame;

import java.util.Set;
import org.samvad.kit.token.StaffRole;

/** The pages that the bar leads to. */
public enum ConsolePage {
    CODES("/console/qr", Set.of(StaffRole.QR_ADMIN)),
    POSTERS("/console/qr/batches", Set.of(StaffRole.QR_ADMIN)),
    DIRECTORY("/console/qr/directory", Set.of(StaffRole.QR_ADMIN)),
    HEALTH("/console/qr/health", Set.of(StaffRole.QR_ADMIN)),
    PATROL(
            "/console/qr/patrol",
            Set.of(StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER));

    private final String path;
    private final Set<String> roles;

    ConsolePage(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    /** The directory is the district's; of every other page a smaller unit sees its own part. */
    boolean isFor(String role, Reach reach) {
        return roles.contains(role) && (this != DIRECTORY || reach.isDistrict());
    }
}
