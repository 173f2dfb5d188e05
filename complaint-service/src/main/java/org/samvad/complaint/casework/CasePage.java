package org.samvad.complaint.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.complaint.console.ConsoleLink;
import org.samvad.complaint.console.SeeOther;
import org.samvad.kit.http.PagePowers;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** One case for people: read it, and do what role and state allow. */
@Path("/console/cases/{reference}")
@Produces(MediaType.TEXT_HTML)
class CasePage {

    private static final String QUEUE = "/console/cases";

    /** No case has it, so a form without a version counts as outdated. */
    private static final long NO_VERSION = -1;

    private final CaseDesk desk;
    private final Casework casework;
    private final CaseViews views;
    private final OfficerOnDuty onDuty;
    private final StaffIdentity identity;
    private final CsrfGuard csrf;
    private final PagePowers powers;

    CasePage(
            CaseDesk desk,
            Casework casework,
            CaseViews views,
            OfficerOnDuty onDuty,
            StaffIdentity identity,
            CsrfGuard csrf,
            PagePowers powers) {
        this.desk = desk;
        this.casework = casework;
        this.views = views;
        this.onDuty = onDuty;
        this.identity = identity;
        this.csrf = csrf;
        this.powers = powers;
    }

    @CheckedTemplate(basePath = "casework")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance file(CaseView view, ConsoleFrame frame);
    }

    @GET
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public TemplateInstance open(
            @PathParam("reference") String reference,
            @QueryParam("done") @Nullable String done,
            @QueryParam("lang") @Nullable String lang) {
        @Nullable CaseAction shown = done == null ? null : CaseAction.of(done).orElse(null);
        return page(reference, PageLanguage.parse(lang), null, shown);
    }

    /** For whoever comes from the sign-in page, where a form was sent with an expired cookie. */
    @GET
    @Path("{action}")
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response back(@PathParam("reference") String reference, @QueryParam("lang") @Nullable String lang) {
        if (!ScopedCases.isReference(reference)) {
            throw CaseDesk.noSuchCase();
        }
        return SeeOther.to(ConsoleLink.in(PageLanguage.parse(lang), QUEUE + "/" + reference));
    }

    @POST
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    public Response act(
            @PathParam("reference") String reference,
            @PathParam("action") String slug,
            @FormParam("version") @Nullable String version,
            @FormParam("station") @Nullable String station,
            @FormParam("text") @Nullable String text,
            @FormParam(CsrfGuard.FIELD) @Nullable String csrfField,
            @FormParam("lang") @Nullable String lang) {
        csrf.check(csrfField);
        CaseAction action = CaseAction.of(slug).orElseThrow(CaseDesk::noSuchCase);
        PageLanguage language = PageLanguage.parse(lang);
        try {
            casework.act(reference, CaseOrder.of(action, number(version), station, text));
            return SeeOther.to(ConsoleLink.in(language, whereAfter(reference, action) + "?done=" + action.slug()));
        } catch (ActRefusedException refused) {
            TypedAct typed = new TypedAct(action, orEmpty(station), orEmpty(text), refused.fault());
            return Response.status(refused.fault().status())
                    .entity(page(reference, language, typed, null))
                    .build();
        }
    }

    private TemplateInstance page(
            String reference, PageLanguage language, @Nullable TypedAct typed, @Nullable CaseAction done) {
        CaseFile file = desk.open(reference);
        powers.allowPlaying();
        ConsoleFrame frame = ConsoleFrame.of(identity, language, QUEUE + "/" + file.reference());
        return Templates.file(views.of(file, frame, typed, done), frame).setLocale(language.locale());
    }

    /** A station no longer sees what it has returned. */
    private String whereAfter(String reference, CaseAction action) {
        boolean gone = action == CaseAction.RETURN && onDuty.get().isAtStation();
        return gone ? QUEUE : QUEUE + "/" + reference;
    }

    private static long number(@Nullable String version) {
        return version != null && version.matches("[0-9]{1,18}") ? Long.parseLong(version) : NO_VERSION;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
