package org.samvad.complaint.staff;

/**
 * One entry of {@code first-staff.json}.
 *
 * @param displayName an office, never a person's name
 * @param unit the district, a subdivision or a station, by code
 */
record FirstLogin(String username, String password, String displayName, String role, String unit) {

    /** Without the password. */
    @Override
    public String toString() {
        return username + " (" + role + " " + unit + ")";
    }
}
