package org.samvad.complaint.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachView.CameFrom;
import org.samvad.kit.http.PagePowers;
import org.samvad.kit.page.Named;
import org.samvad.kit.page.PageLanguage;

/**
 * Where people add photos and a voice note. The ticket comes and goes in bodies alone. Each answer is the page again, with
 * what was stored and what was not; a reload sends the same upload id and so stores nothing twice.
 */
@Path(UploadGate.PAGE)
@Produces("text/html;charset=UTF-8")
class AttachmentPageResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    private final AttachmentIntake intake;
    private final PagePowers powers;

    AttachmentPageResource(AttachmentIntake intake, PagePowers powers) {
        this.intake = intake;
        this.powers = powers;
    }

    /** For whoever comes back by the address alone. */
    @GET
    @PermitAll
    public Response withoutTicket(@QueryParam("lang") @Nullable String lang) {
        return ended(PageLanguage.spoken(lang), CameFrom.RECEIPT, AttachmentFault.TICKET_ENDED);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response open(
            @FormParam("uploadTicket") @DefaultValue("") String ticket,
            @FormParam("from") @Nullable String from,
            @FormParam("saved") @Nullable String saved,
            @FormParam("fault") @Nullable String fault,
            @FormParam("lang") @Nullable String lang) {
        AttachmentKind stored = Named.among(AttachmentKind.values(), saved).orElse(null);
        AttachmentFault told = Named.among(AttachmentFault.values(), fault).orElse(null);
        // What came of the last file is said again in another language; nothing went wrong this time.
        return page(PageLanguage.spoken(lang), CameFrom.of(from), ticket, OK, stored, told);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    public Response send(
            @RestForm @Nullable String uploadTicket,
            @RestForm @Nullable String uploadId,
            @RestForm @Nullable String from,
            @RestForm @Nullable String lang,
            @RestForm @Nullable FileUpload file) {
        PageLanguage language = PageLanguage.spoken(lang);
        String ticket = uploadTicket == null ? "" : uploadTicket;
        try {
            AttachmentView stored = intake.take(ticket, SentFile.of(uploadId, file));
            return page(language, CameFrom.of(from), ticket, OK, stored.kind(), null);
        } catch (AttachmentRefusedException refused) {
            AttachmentFault fault = refused.fault();
            return page(language, CameFrom.of(from), ticket, fault.status(), null, fault);
        }
    }

    private Response page(
            PageLanguage language,
            CameFrom from,
            String ticket,
            int status,
            @Nullable AttachmentKind saved,
            @Nullable AttachmentFault fault) {
        try {
            List<AttachmentView> soFar = intake.soFar(ticket);
            return page(status, AttachView.open(language, from, ticket, soFar, saved, fault));
        } catch (AttachmentRefusedException over) {
            return ended(language, from, over.fault());
        }
    }

    private Response ended(PageLanguage language, CameFrom from, AttachmentFault fault) {
        return page(fault.status(), AttachView.ended(language, from, fault));
    }

    private Response page(int status, AttachView view) {
        powers.allowRecording();
        return Response.status(status).entity(AttachmentPages.attach(view)).build();
    }
}
