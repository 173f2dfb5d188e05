package org.samvad.complaint.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.samvad.kit.token.CookieSettings;
import org.samvad.kit.token.InvalidTicketException;
import org.samvad.kit.token.ScopedCookie;

/** Keeps the session's token, not the code, in the browser for as long as the session lasts. */
@ApplicationScoped
class TrackingCookie {

    private static final ScopedCookie COOKIE = new ScopedCookie("samvad-track", "/track");

    private final CookieSettings settings;
    private final TrackingSettings tracking;
    private final TrackingSessions sessions;

    TrackingCookie(CookieSettings settings, TrackingSettings tracking, TrackingSessions sessions) {
        this.settings = settings;
        this.tracking = tracking;
        this.sessions = sessions;
    }

    NewCookie set(TrackingSession session) {
        return COOKIE.set(settings, session.token(), tracking.sessionLife());
    }

    NewCookie clear() {
        return COOKIE.clear(settings);
    }

    /** The session of the request, started anew; empty if there is none or it has ended. */
    Optional<TrackingSession> read(HttpHeaders headers) {
        Cookie sent = headers.getCookies().get(COOKIE.fullName(settings));
        if (sent == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(sessions.renew(sessions.verify(sent.getValue())));
        } catch (InvalidTicketException ended) {
            return Optional.empty();
        }
    }
}
