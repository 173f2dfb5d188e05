package org.samvad.notification.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** The same as {@link NotificationResource} as a page. */
@Path("/console/notifications")
@Produces(MediaType.TEXT_HTML)
class ConsolePages {

    private final Operations operations;
    private final StaffIdentity staff;
    private final CsrfGuard csrf;

    ConsolePages(Operations operations, StaffIdentity staff, CsrfGuard csrf) {
        this.operations = operations;
        this.staff = staff;
        this.csrf = csrf;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance notifications(
                List<NotificationRow> rows, @Nullable String next, String csrf, String language, String otherLanguage);
    }

    @GET
    @RolesAllowed(StaffRole.OPERATOR)
    public TemplateInstance notifications(@RestQuery @Nullable String cursor, @RestQuery @Nullable String lang) {
        PageLanguage language = PageLanguage.parse(lang);
        boolean mayRetry = staff.role().equals(StaffRole.OPERATOR);
        NotificationPage page = operations.page(cursor);
        List<NotificationRow> rows = page.items().stream()
                .map(item -> NotificationRow.of(item, language, mayRetry))
                .toList();
        return Templates.notifications(
                        rows,
                        page.next(),
                        staff.csrf(),
                        language.tag(),
                        language.other().tag())
                .setLocale(language.locale());
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(StaffRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(UUID id, @RestForm(CsrfGuard.FIELD) @Nullable String token, @RestForm @Nullable String lang) {
        csrf.check(token);
        operations.retry(id, staff.username());
        String tag = PageLanguage.parse(lang).tag();
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/notifications?lang=" + tag)
                .build();
    }
}
