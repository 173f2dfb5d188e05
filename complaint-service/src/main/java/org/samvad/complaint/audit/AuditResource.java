package org.samvad.complaint.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffRole;

/** The audit log for programs. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    private final AuditDesk desk;

    AuditResource(AuditDesk desk) {
        this.desk = desk;
    }

    /** The newest rows first; {@code subject} takes those of one case, {@code cursor} goes on from an answer before. */
    @GET
    @Operation(summary = "Who saw and did what")
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.DISTRICT_ADMIN})
    public AuditLog read(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.read(AuditQuery.of(subject, cursor, limit));
    }

    /** Walks the whole chain: a second or two for a million rows. */
    @GET
    @Operation(summary = "Whether the chain of the audit is whole")
    @Path("verification")
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.DISTRICT_ADMIN})
    public ChainVerdict verify() {
        return desk.verify();
    }
}
