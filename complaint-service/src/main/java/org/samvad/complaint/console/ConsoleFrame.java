package org.samvad.complaint.console;

import java.util.Set;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/**
 * What every page of the console shows around its content.
 *
 * @param address of this page without the language, for the link to the other one
 * @param csrf what its forms send back
 */
public record ConsoleFrame(PageLanguage language, String role, String username, String csrf, String address) {

    private static final Set<String> CASEWORK =
            Set.of(StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER);
    private static final Set<String> AUDIT = Set.of(StaffRole.DISTRICT_ADMIN, StaffRole.AUDITOR);

    public static ConsoleFrame of(StaffIdentity identity, PageLanguage language, String address) {
        return new ConsoleFrame(language, identity.role(), identity.username(), identity.csrf(), address);
    }

    public boolean seesCases() {
        return CASEWORK.contains(role);
    }

    public boolean seesAudit() {
        return AUDIT.contains(role);
    }

    public boolean seesQrCodes() {
        return role.equals(StaffRole.QR_ADMIN);
    }

    public boolean seesNotifications() {
        return role.equals(StaffRole.OPERATOR);
    }

    /** The address of a page of the console in this page's language. */
    public String link(String target) {
        return ConsoleLink.in(language, target);
    }

    public String home() {
        return link(ConsoleHome.of(role));
    }

    /** This page in the other language. */
    public String inOtherLanguage() {
        return address + (address.contains("?") ? "&" : "?") + "lang="
                + language.other().tag();
    }
}
