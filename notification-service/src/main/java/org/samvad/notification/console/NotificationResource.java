package org.samvad.notification.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** Messages by API. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
class NotificationResource {

    private final Operations operations;
    private final StaffIdentity staff;

    NotificationResource(Operations operations, StaffIdentity staff) {
        this.operations = operations;
        this.staff = staff;
    }

    /** Outcomes, newest first, 50 at a time. */
    @GET
    @Operation(summary = "What became of the messages, newest first", description = "Without numbers.")
    @RolesAllowed(StaffRole.OPERATOR)
    public NotificationPage list(@RestQuery @Nullable String cursor) {
        return operations.page(cursor);
    }

    /** Sends a refused or uncertain message again. Not idempotent: an uncertain one may arrive twice. */
    @POST
    @Operation(
            summary = "Sends a refused or uncertain message again",
            description = "409 not-retriable, number-erased.")
    @Path("/{id}/retry")
    @RolesAllowed(StaffRole.OPERATOR)
    public void retry(UUID id) {
        operations.retry(id, staff.username());
    }
}
