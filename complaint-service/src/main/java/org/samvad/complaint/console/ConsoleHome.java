package org.samvad.complaint.console;

import org.samvad.kit.token.StaffRole;

/** Where a role begins its work. */
public final class ConsoleHome {

    private ConsoleHome() {}

    public static String of(String role) {
        return switch (role) {
            case StaffRole.AUDITOR -> "/console/audit";
            case StaffRole.QR_ADMIN -> "/console/qr";
            case StaffRole.OPERATOR -> "/console/notifications";
            default -> "/console/cases";
        };
    }
}
