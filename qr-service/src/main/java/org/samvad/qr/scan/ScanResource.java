package org.samvad.qr.scan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.scan.ScanPages.Templates;

/** Where every printed code leads. In print the path is {@code /S/}, typed by hand mostly {@code /s/}. */
@Path("/{prefix:[sS]}")
class ScanResource {

    private static final String NO_STORE = "no-store";

    private final Scans scans;

    ScanResource(Scans scans) {
        this.scans = scans;
    }

    @GET
    @Path("/{token:.*}")
    @PermitAll
    @Operation(
            summary = "Answers a scan",
            description =
                    "303 to the form; 200 while the subdivision is not live; 410 for a replaced or revoked code,"
                            + " and for one whose key was withdrawn;"
                            + " 404 for a forged, unknown or unreadable one. Pages in Hindi, in English with lang=en, in Chhattisgarhi with lang=hne.")
    public Response scan(
            @PathParam("token") String token, @RestQuery @Nullable String lang, Request request, HttpHeaders headers) {
        ScanOutcome outcome = scans.resolve(token, Visit.of(request.getMethod(), headers));
        PageLanguage language = language(lang, outcome);
        return switch (outcome) {
            case ScanOutcome.Open open -> redirect(open, language);
            case ScanOutcome.ComingSoon soon -> page(200, ScanPages.comingSoon(language, soon.station()), language);
            case ScanOutcome.OldPoster old ->
                page(410, Templates.oldPoster(language, old.station(), form(old, language)), language);
            case ScanOutcome.ClosedStation closed ->
                page(410, Templates.closedStation(language, closed.station()), language);
            case ScanOutcome.Unknown unknown -> page(404, Templates.unknown(language), language);
            case ScanOutcome.Withdrawn withdrawn -> page(410, Templates.withdrawn(language), language);
            case ScanOutcome.Forged forged -> page(404, Templates.forged(language), language);
            case ScanOutcome.Unreadable unreadable -> page(404, Templates.unreadable(language), language);
        };
    }

    /** What was asked for; else the poster's own. */
    private static PageLanguage language(@Nullable String asked, ScanOutcome outcome) {
        return asked == null && outcome instanceof ScanOutcome.OfPoster poster
                ? poster.code().language()
                : PageLanguage.spoken(asked);
    }

    /** From an old poster to the form of the code that took its place, or at least of the station. */
    private static String form(ScanOutcome.OldPoster old, PageLanguage language) {
        return form(old.present().map(code -> "code=" + code.id() + "&").orElse(""), old.station(), language);
    }

    private static String form(String code, StationEntry station, PageLanguage language) {
        return "/report?" + code + "station=" + station.code()
                + (language == PageLanguage.HI ? "" : "&lang=" + language.tag());
    }

    /** A relative address, set as a plain header: the answer is right behind any host name. */
    private static Response redirect(ScanOutcome.Open open, PageLanguage language) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, form("code=" + open.code().id() + "&", open.station(), language))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    private static Response page(int status, TemplateInstance page, PageLanguage language) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .entity(page.setLocale(language.locale()).render())
                .build();
    }
}
