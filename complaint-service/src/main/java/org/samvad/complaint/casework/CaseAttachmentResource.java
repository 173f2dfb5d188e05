package org.samvad.complaint.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentAnswer;
import org.samvad.complaint.attachment.Rendition;
import org.samvad.kit.token.StaffRole;

/** Photos and voice notes for programs of officers. */
@Path("/api/v1/cases/{reference}/attachments/{id:[0-9a-f-]{36}}")
class CaseAttachmentResource {

    private final CaseDesk desk;

    CaseAttachmentResource(CaseDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "A photo or voice note",
            description = "Each view is a row in the audit. 404 also where it is out of scope.")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response whole(
            @PathParam("reference") String reference,
            @PathParam("id") UUID id,
            @HeaderParam("Range") @Nullable String range) {
        return AttachmentAnswer.of(desk.attachment(reference, id, Rendition.WHOLE), range);
    }

    @GET
    @Operation(
            summary = "A photo, small",
            description = "Each view is a row in the audit. 404 also where it is out of scope.")
    @Path("preview")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response preview(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        return AttachmentAnswer.of(desk.attachment(reference, id, Rendition.PREVIEW));
    }
}
