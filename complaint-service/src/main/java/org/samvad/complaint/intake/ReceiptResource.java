package org.samvad.complaint.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.MistypedCodeException;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.kit.page.PageLanguage;

/** The receipt in another language. It says again what the page that asks has on it, and looks nothing up. */
@Path("/receipt")
class ReceiptResource {

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public Response show(
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("contactTicket") @DefaultValue("") String contactTicket,
            @FormParam("uploadTicket") @DefaultValue("") String uploadTicket,
            @FormParam("last") @DefaultValue("") String last,
            @FormParam("show") @Nullable String show) {
        PageLanguage language = PageLanguage.spoken(show);
        try {
            Receipt receipt = new Receipt(TrackingCode.parse(code), contactTicket, uploadTicket);
            return Response.ok(IntakePages.receipt(ReceiptView.again(language, key, receipt, last)))
                    .build();
        } catch (MistypedCodeException noReceipt) {
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/?lang=" + language.tag())
                    .build();
        }
    }
}
