package org.samvad.complaint.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentAnswer;
import org.samvad.complaint.attachment.Rendition;
import org.samvad.kit.token.StaffRole;

/** Photos and voice notes as the page of a case shows them. */
@Path("/console/cases/{reference}/attachments/{id:[0-9a-f-]{36}}")
class CaseAttachmentPage {

    private final CaseDesk desk;

    CaseAttachmentPage(CaseDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response whole(
            @PathParam("reference") String reference,
            @PathParam("id") UUID id,
            @HeaderParam("Range") @Nullable String range) {
        return AttachmentAnswer.of(desk.attachment(reference, id, Rendition.WHOLE), range);
    }

    @GET
    @Path("preview")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response preview(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        return AttachmentAnswer.of(desk.attachment(reference, id, Rendition.PREVIEW));
    }
}
