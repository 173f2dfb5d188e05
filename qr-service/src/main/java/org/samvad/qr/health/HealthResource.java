package org.samvad.qr.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.code.CodeRequests;
import org.samvad.qr.directory.AdminScope;

/** Poster health over HTTP. */
@Path("/api/v1/qr-codes")
class HealthResource {

    private final PosterReader reader;
    private final PosterChecks checks;
    private final PosterHealth health;
    private final ReprintQueue reprints;
    private final AdminScope scope;
    private final StaffIdentity staff;

    HealthResource(
            PosterReader reader,
            PosterChecks checks,
            PosterHealth health,
            ReprintQueue reprints,
            AdminScope scope,
            StaffIdentity staff) {
        this.reader = reader;
        this.checks = checks;
        this.health = health;
        this.reprints = reprints;
        this.scope = scope;
        this.staff = staff;
    }

    @POST
    @Path("/{code}/verify")
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(
            summary = "Records a patrol check of a poster",
            description =
                    "204; 400 if what was scanned is not this code, 403 if the poster is not in the caller's scope.")
    public Response verify(@PathParam("code") String code, @NotNull @Valid VerifyFields body) {
        PosterReading.Poster poster = poster(CodeRequests.id(code), body.scanned());
        checks.record(poster, body.condition(), body.position(), staff.username());
        return Response.noContent().build();
    }

    private PosterReading.Poster poster(QrCodeId code, String scanned) {
        return switch (reader.read(scanned, PatrolScope.of(staff))) {
            case PosterReading.Poster poster when poster.code().id().equals(code) -> poster;
            case PosterReading.Poster other -> throw ProblemException.invalid("scanned", "is another code");
            case PosterReading.Foreign foreign ->
                throw ProblemException.invalid("scanned", "is not a code of this service");
            case PosterReading.Unreadable unreadable -> throw ProblemException.invalid("scanned", "can't be read");
            case PosterReading.OutOfScope out ->
                throw new ProblemException(CommonProblem.NOT_ALLOWED, "This poster belongs to another office.");
        };
    }

    @GET
    @Path("/health")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Lists the posters that should hang, those that call for attention first")
    public List<PosterState> health() throws SQLException {
        return health.posters(scope.subdivision());
    }

    @GET
    @Path("/reprints")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Lists the posters that wait to be printed again")
    public List<ReprintQueue.Reprint> reprints() {
        return reprints.waiting(scope.subdivision());
    }

    @POST
    @Path("/reprints/{id:[0-9]{1,18}}/done")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Takes a poster off the list",
            description = "204; 404 if it is not on it, 403 if the poster belongs to another unit.")
    public Response done(@PathParam("id") long id) {
        reprints.station(id).ifPresent(scope::requireStation);
        if (!reprints.done(id, staff.username())) {
            throw CodeRequests.unknown();
        }
        return Response.noContent().build();
    }
}
