package org.samvad.kit.token;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The member of staff who makes the request. Only for endpoints that require a role. */
@RequestScoped
public class StaffIdentity {

    private final JsonWebToken token;

    StaffIdentity(JsonWebToken token) {
        this.token = token;
    }

    public String username() {
        return token.getName();
    }

    /** The one role of the token; see {@link StaffRole}. */
    public String role() {
        return token.getGroups().stream().findFirst().orElse("");
    }

    /** The district, subdivision or station the role is held in, by code. */
    public String unit() {
        String unit = token.getClaim("unit");
        return unit == null ? "" : unit;
    }

    /** What a console form has to send back, see {@link CsrfGuard}. */
    public String csrf() {
        String csrf = token.getClaim("csrf");
        return csrf == null ? "" : csrf;
    }
}
