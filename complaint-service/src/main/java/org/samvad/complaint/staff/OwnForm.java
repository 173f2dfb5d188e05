package org.samvad.complaint.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells our own sign-in form from one on another site that signs the victim in as somebody else (login CSRF). There is
 * no session yet that could hold a secret, so the browser is asked: {@code Sec-Fetch-Site} (Fetch Metadata), and
 * {@code Origin} where that is missing. Other clients send neither and need no protection.
 */
@ApplicationScoped
class OwnForm {

    private final String origin;

    OwnForm(@ConfigProperty(name = "samvad.public-url") URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    boolean sent(HttpHeaders headers) {
        @Nullable String site = headers.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String from = headers.getHeaderString("Origin");
        return from == null || from.equals(origin);
    }
}
