package org.samvad.complaint.casework;

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

/** The queue for people. */
@Path("/console/cases")
@Produces(MediaType.TEXT_HTML)
class QueuePage {

    private static final int ROWS = 25;

    private final CaseDesk desk;
    private final QueueViews views;
    private final StaffIdentity identity;

    QueuePage(CaseDesk desk, QueueViews views, StaffIdentity identity) {
        this.desk = desk;
        this.views = views;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "casework")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance queue(QueueView view, ConsoleFrame frame);
    }

    @GET
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public TemplateInstance queue(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("station") @Nullable String station,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done,
            @QueryParam("lang") @Nullable String lang) {
        CaseFilter filter = CaseFilter.parse(state, kind, station, overdue);
        PageLanguage language = PageLanguage.parse(lang);
        String address = QueueViews.address(filter);
        ConsoleFrame frame = ConsoleFrame.of(identity, language, address.substring(0, address.length() - 1));
        QueueSheet sheet = desk.sheet(filter, QueuePosition.parse(cursor), ROWS);
        @Nullable CaseAction shown = done == null ? null : CaseAction.of(done).orElse(null);
        return Templates.queue(views.of(sheet, filter, frame, shown), frame).setLocale(language.locale());
    }
}
