package org.samvad.complaint.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.token.CookieSettings;
import org.samvad.kit.token.ScopedCookie;

/** The cookie that keeps an officer signed in to the consoles of all three services. */
@ApplicationScoped
class StaffSession {

    private final CookieSettings settings;
    private final StaffTokens tokens;

    StaffSession(CookieSettings settings, StaffTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    NewCookie begin(Sensitive<String> token) {
        return ScopedCookie.STAFF.set(settings, token.reveal(), tokens.life());
    }

    NewCookie end() {
        return ScopedCookie.STAFF.clear(settings);
    }
}
