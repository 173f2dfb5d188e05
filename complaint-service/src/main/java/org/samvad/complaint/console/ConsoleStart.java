package org.samvad.complaint.console;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;

/** {@code /console}: leads everybody to where their work begins. */
@Path("/console")
class ConsoleStart {

    private final StaffIdentity identity;

    ConsoleStart(StaffIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public Response start(@RestQuery @Nullable String lang) {
        return SeeOther.to(ConsoleLink.in(PageLanguage.parse(lang), ConsoleHome.of(identity.role())));
    }
}
