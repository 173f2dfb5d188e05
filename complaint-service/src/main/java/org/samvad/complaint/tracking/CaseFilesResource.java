package org.samvad.complaint.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentAnswer;
import org.samvad.complaint.attachment.AttachmentContent;
import org.samvad.complaint.attachment.Rendition;
import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;

/** What a citizen added, for the open case alone: the cookie says which case, the path which of its files. */
@Path("/track/case/attachments/{id:[0-9a-f-]{36}}")
class CaseFilesResource {

    private final TrackingCookie cookie;
    private final CitizenCase citizenCase;

    CaseFilesResource(TrackingCookie cookie, CitizenCase citizenCase) {
        this.cookie = cookie;
        this.citizenCase = citizenCase;
    }

    @GET
    @PermitAll
    public Response whole(
            @Context HttpHeaders headers, @PathParam("id") UUID id, @HeaderParam("Range") @Nullable String range) {
        return AttachmentAnswer.of(open(headers, id, Rendition.WHOLE), range);
    }

    @GET
    @Path("preview")
    @PermitAll
    public Response preview(@Context HttpHeaders headers, @PathParam("id") UUID id) {
        return AttachmentAnswer.of(open(headers, id, Rendition.PREVIEW));
    }

    private AttachmentContent open(HttpHeaders headers, UUID id, Rendition rendition) {
        TrackingSession session = cookie.read(headers)
                .orElseThrow(() ->
                        new ProblemException(ComplaintProblem.SESSION_ENDED, "Open a session with the tracking code."));
        try {
            return citizenCase
                    .attachment(session.complaint(), id, rendition)
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "The case has no such file."));
        } catch (CaseGoneException gone) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "The case has no such file.");
        }
    }
}
