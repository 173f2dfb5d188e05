package org.samvad.complaint.staff;

import org.samvad.complaint.console.ConsoleLink;
import org.samvad.kit.page.PageLanguage;

/**
 * What the sign-in page shows.
 *
 * @param next a path of the console that was checked, or empty
 * @param username as typed before
 * @param minutes of the lock, if there is one
 */
record LoginView(PageLanguage language, String next, String username, LoginNotice notice, long minutes) {

    LoginView with(LoginNotice other) {
        return new LoginView(language, next, username, other, minutes);
    }

    LoginView lockedFor(long lockMinutes) {
        return new LoginView(language, next, username, LoginNotice.LOCKED, lockMinutes);
    }

    public String inOtherLanguage() {
        String address = next.isEmpty() ? "/console/login" : "/console/login?next=" + next;
        return address + (next.isEmpty() ? "?" : "&") + "lang="
                + language.other().tag();
    }

    public String citizensPage() {
        return ConsoleLink.in(language, "/");
    }
}
