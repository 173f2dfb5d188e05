package org.samvad.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** What staff call outside the consoles: by bearer token only. */
@Path("/sample/staff")
public class SampleStaffApi {

    private final StaffIdentity identity;

    SampleStaffApi(StaffIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Produces("text/plain")
    @RolesAllowed(StaffRole.REVIEWER)
    public String whoAmI() {
        return identity.username();
    }
}
