package org.samvad.complaint.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffRole;

/** Cases for programs of officers. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {

    private static final int MOST = 100;

    private final CaseDesk desk;
    private final Casework casework;

    CaseResource(CaseDesk desk, Casework casework) {
        this.desk = desk;
        this.casework = casework;
    }

    /** The cases in scope, due first. {@code cursor} goes on from an answer before. */
    @GET
    @Operation(summary = "The cases in scope, due first", description = "The cursor of an answer goes on after it.")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public CaseList queue(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("station") @Nullable String station,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "must be 1 to " + MOST);
        }
        return desk.queue(CaseFilter.parse(state, kind, station, overdue), QueuePosition.parse(cursor), limit);
    }

    /** How many cases are open in scope. */
    @GET
    @Operation(summary = "How many cases are open in scope")
    @Path("counts")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public CaseCounts counts() {
        return desk.counts();
    }

    @GET
    @Operation(
            summary = "One case with its conversation",
            description = "Each view is a row in the audit. 404 also where it is out of scope.")
    @Path("{reference}")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public CaseFile open(@PathParam("reference") String reference) {
        return desk.open(reference);
    }

    /**
     * Does something to a case: {@code review assign return reply note resolve reject mark-about-staff}. A repeated
     * request is refused, because the version it names is no longer the case's.
     */
    @POST
    @Operation(
            summary = "Does something to a case",
            description =
                    "action: review, assign, return, reply, note, resolve, reject or mark-about-staff. 409 changed-meanwhile where the version is no longer the case's; so a repeated request is refused. 409 station-barred, with-higher-rank, not-possible-now.")
    @Path("{reference}/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public CaseReceipt act(
            @PathParam("reference") String reference,
            @PathParam("action") String slug,
            @Valid @NotNull ActRequest request) {
        CaseAction action = CaseAction.of(slug)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such action."));
        boolean returned = action == CaseAction.RETURN;
        try {
            String text = returned ? request.reason() : request.text();
            return casework.act(reference, CaseOrder.of(action, request.version(), request.station(), text));
        } catch (ActRefusedException refused) {
            throw refused.fault().problem(returned ? "reason" : "text");
        }
    }
}
