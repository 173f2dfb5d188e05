package org.samvad.qr.poster;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.SubdivisionEntry;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;

/** The page on which a poster is looked at and its kind chosen, with the files it shows and leads to. */
@Path("/console/qr/codes/{code}")
class PosterPageResource {

    private final PrintableCodes codes;
    private final Posters posters;
    private final PosterAnswers answers;
    private final AdminScope scope;
    private final StaffIdentity staff;

    PosterPageResource(
            PrintableCodes codes, Posters posters, PosterAnswers answers, AdminScope scope, StaffIdentity staff) {
        this.codes = codes;
        this.posters = posters;
        this.answers = answers;
        this.scope = scope;
        this.staff = staff;
    }

    @CheckedTemplate(basePath = "poster")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance poster(PosterPage page);
    }

    @GET
    @Path("/poster")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response page(
            @PathParam("code") String code,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String cropMarks,
            @RestQuery @Nullable List<String> languages,
            @RestQuery @Nullable String lang) {
        PosterOptions options = PosterRequests.options(format, cropMarks, languages);
        PrintableCode poster = codes.find(code);
        SubdivisionEntry subdivision = poster.station().subdivision();
        PosterPage page = new PosterPage(
                ConsoleFrame.of(staff, scope::isDistrict, PageLanguage.parse(lang), ConsolePage.CODES)
                        .at("/console/qr/codes/" + poster.code().id() + "/poster?" + options.query()),
                poster.code().id().value(),
                poster.station().name(),
                poster.code().placement().name(),
                subdivision.live() ? null : subdivision.name(),
                options);
        return Response.ok(Templates.poster(page)
                        .setLocale(page.language().locale())
                        .render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    @GET
    @Path("/poster.svg")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response svg(
            @PathParam("code") String code,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String cropMarks,
            @RestQuery @Nullable List<String> languages) {
        PosterOptions options = PosterRequests.options(format, cropMarks, languages);
        return answers.send(posters.svg(codes.find(code), options), "image/svg+xml", "inline");
    }

    @GET
    @Path("/poster.pdf")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response pdf(
            @PathParam("code") String code,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String cropMarks,
            @RestQuery @Nullable List<String> languages) {
        PosterOptions options = PosterRequests.options(format, cropMarks, languages);
        PrintableCode poster = codes.find(code);
        String name = "attachment; filename=\"" + options.fileName(poster) + "\"";
        return answers.send(posters.pdf(poster, options), "application/pdf", name);
    }
}
