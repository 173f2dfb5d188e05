package org.samvad.devstack.secrets;

/**
 * A first login, in the shape of {@code first-staff.json}.
 *
 * @param displayName an office, never a person's name
 * @param role one of the staff roles, such as {@code REVIEWER}
 * @param unit DURG, a subdivision's or a station's code
 */
public record StaffLogin(String username, String password, String displayName, String role, String unit) {

    static StaffLogin withNewPassword(String username, String displayName, String role, String unit) {
        return new StaffLogin(username, RandomText.readablePassword(), displayName, role, unit);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username + " (" + role + " " + unit + ")";
    }
}
