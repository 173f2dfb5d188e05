package org.samvad.complaint.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.audit.AuditAction;
import org.samvad.complaint.audit.AuditTrail;
import org.samvad.complaint.console.ConsoleLink;
import org.samvad.complaint.console.SeeOther;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;

/** Takes the cookie from the browser. A copy of the token elsewhere stays valid until it expires. */
@Path("/console/logout")
@Produces(MediaType.TEXT_HTML)
class LogoutResource {

    private final StaffSession session;
    private final AuditTrail audit;
    private final CsrfGuard csrf;

    LogoutResource(StaffSession session, AuditTrail audit, CsrfGuard csrf) {
        this.session = session;
        this.audit = audit;
        this.csrf = csrf;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(
            @FormParam(CsrfGuard.FIELD) @Nullable String csrfField, @FormParam("lang") @Nullable String lang) {
        csrf.check(csrfField);
        QuarkusTransaction.requiringNew().run(() -> audit.record(AuditAction.SIGNED_OUT, null, null));
        return SeeOther.answer(ConsoleLink.in(PageLanguage.parse(lang), "/console/login?done=signed-out"))
                .cookie(session.end())
                .build();
    }
}
