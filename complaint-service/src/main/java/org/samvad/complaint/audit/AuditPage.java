package org.samvad.complaint.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** The audit log for people. */
@Path("/console/audit")
@Produces(MediaType.TEXT_HTML)
class AuditPage {

    private final AuditDesk desk;
    private final StaffIdentity identity;

    AuditPage(AuditDesk desk, StaffIdentity identity) {
        this.desk = desk;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "audit")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance log(AuditView view, ConsoleFrame frame);
    }

    @GET
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.DISTRICT_ADMIN})
    public TemplateInstance read(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("check") @Nullable String check,
            @QueryParam("lang") @Nullable String lang) {
        AuditQuery query = AuditQuery.of(subject, cursor, AuditQuery.USUAL);
        @Nullable ChainVerdict verdict = check == null ? null : desk.verify();
        PageLanguage language = PageLanguage.parse(lang);
        ConsoleFrame frame = ConsoleFrame.of(identity, language, "/console/audit");
        AuditView view = AuditView.of(frame, desk.read(query), query.subject(), verdict);
        return Templates.log(view, frame).setLocale(language.locale());
    }
}
