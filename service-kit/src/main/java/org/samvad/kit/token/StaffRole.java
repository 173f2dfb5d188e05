package org.samvad.kit.token;

/** The roles as they stand in {@code @RolesAllowed}. */
public final class StaffRole {

    public static final String DISTRICT_ADMIN = "DISTRICT_ADMIN";
    public static final String REVIEWER = "REVIEWER";
    public static final String STATION_OFFICER = "STATION_OFFICER";
    public static final String QR_ADMIN = "QR_ADMIN";
    public static final String AUDITOR = "AUDITOR";
    public static final String OPERATOR = "OPERATOR";

    private StaffRole() {}
}
