package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;
import org.samvad.qr.health.PosterHealth;
import org.samvad.qr.health.ReprintQueue;

/** The posters and what calls for attention, each unit those of its own stations. */
@Path(HealthPageResource.PATH)
class HealthPageResource {

    static final String PATH = "/console/qr/health";

    private final PosterHealth health;
    private final ReprintQueue reprints;
    private final CsrfGuard csrf;
    private final AdminScope scope;
    private final StaffIdentity staff;

    HealthPageResource(
            PosterHealth health, ReprintQueue reprints, CsrfGuard csrf, AdminScope scope, StaffIdentity staff) {
        this.health = health;
        this.reprints = reprints;
        this.csrf = csrf;
        this.scope = scope;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response show(@RestQuery @Nullable String lang, @RestQuery @Nullable String done) throws SQLException {
        ConsoleFrame frame = ConsoleFrame.of(staff, scope::isDistrict, PageLanguage.parse(lang), ConsolePage.HEALTH);
        String only = scope.subdivision();
        // Tokens that name no code of ours belong to no unit in particular.
        long forgedElsewhere = only == null ? health.forgedElsewhere() : 0;
        HealthPages.Health page =
                new HealthPages.Health(health.posters(only), reprints.waiting(only), forgedElsewhere, done != null);
        return Pages.show(Response.Status.OK, HealthPages.health(frame, page), frame.language());
    }

    @POST
    @Path("/reprints/{id:[0-9]{1,18}}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response done(
            @PathParam("id") long id,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        reprints.station(id).ifPresent(scope::requireStation);
        // Twice is as good as once: two people may tick the same line.
        reprints.done(id, staff.username());
        return Pages.next(PATH, "done=reprint", PageLanguage.parse(lang));
    }
}
