package org.samvad.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** What staff see, by cookie and by bearer token. */
@Path("/console/sample")
@Produces("text/plain")
@RolesAllowed(StaffRole.REVIEWER)
public class SampleConsole {

    private final StaffIdentity identity;
    private final CsrfGuard guard;

    SampleConsole(StaffIdentity identity, CsrfGuard guard) {
        this.identity = identity;
        this.guard = guard;
    }

    @GET
    public String whoAmI() {
        return String.join(" ", identity.username(), identity.role(), identity.unit());
    }

    @POST
    public String change(@FormParam(CsrfGuard.FIELD) @Nullable String csrf) {
        guard.check(csrf);
        return "changed";
    }
}
