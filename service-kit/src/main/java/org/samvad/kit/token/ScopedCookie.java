package org.samvad.kit.token;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * A cookie for one part of the site: HttpOnly, SameSite=Strict, and with a path, so that it reaches no other part.
 *
 * @param path {@code /console} or {@code /track}
 */
public record ScopedCookie(String name, String path) {

    /** The staff token, for the consoles of all services. */
    public static final ScopedCookie STAFF = new ScopedCookie("samvad-staff", "/console");

    public NewCookie set(CookieSettings settings, String value, Duration life) {
        return cookie(settings).value(value).maxAge((int) life.toSeconds()).build();
    }

    public NewCookie clear(CookieSettings settings) {
        return cookie(settings).value("").maxAge(0).build();
    }

    /** The name with the prefix that the settings ask for. */
    public String fullName(CookieSettings settings) {
        return settings.prefix() + name;
    }

    private NewCookie.Builder cookie(CookieSettings settings) {
        return new NewCookie.Builder(fullName(settings))
                .path(path)
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
