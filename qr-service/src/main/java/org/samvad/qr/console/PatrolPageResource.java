package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.http.PagePowers;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.console.HealthPages.Hindrance;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;
import org.samvad.qr.health.PatrolScope;
import org.samvad.qr.health.PosterChecks;
import org.samvad.qr.health.PosterCondition;
import org.samvad.qr.health.PosterPhoto;
import org.samvad.qr.health.PosterReader;
import org.samvad.qr.health.PosterReading;

/** The officer's phone before a poster: what was scanned, which poster it is, how it is. */
@Path(PatrolPageResource.PATH)
class PatrolPageResource {

    static final String PATH = "/console/qr/patrol";

    private static final int RETRY_SECONDS = 5;

    private final PosterReader reader;
    private final PosterPhoto photos;
    private final PosterChecks checks;
    private final CsrfGuard csrf;
    private final AdminScope scope;
    private final StaffIdentity staff;
    private final PagePowers powers;

    PatrolPageResource(
            PosterReader reader,
            PosterPhoto photos,
            PosterChecks checks,
            CsrfGuard csrf,
            AdminScope scope,
            StaffIdentity staff,
            PagePowers powers) {
        this.reader = reader;
        this.photos = photos;
        this.checks = checks;
        this.csrf = csrf;
        this.scope = scope;
        this.staff = staff;
        this.powers = powers;
    }

    @GET
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response start(@RestQuery @Nullable String lang, @RestQuery @Nullable String saved) {
        Optional<String> code = Optional.ofNullable(saved).filter(PatrolPageResource::isCode);
        return page(Response.Status.OK, lang, "", null, null, code.orElse(null));
    }

    /** Reads the code off a photo. Where it shows several, one that leads elsewhere is what the officer has to know of. */
    @POST
    @Path("/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response photo(
            @RestForm @Nullable FileUpload photo,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        Set<String> found;
        try {
            found = photo == null ? Set.of() : photos.codes(photo.uploadedFile());
        } catch (PosterPhoto.BusyException others) {
            return busy(lang);
        } catch (PosterPhoto.TooLargeException large) {
            return refused(Response.Status.BAD_REQUEST, lang, "", Hindrance.PHOTO_TOO_LARGE);
        }
        if (found.isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, lang, "", Hindrance.NO_CODE_ON_PHOTO);
        }
        String told = Collections.min(found, Comparator.comparingInt(this::urgency));
        return shown(told, lang, poster -> page(Response.Status.OK, lang, told, poster, null, null));
    }

    private Response busy(@Nullable String lang) {
        Response page = refused(Response.Status.SERVICE_UNAVAILABLE, lang, "", Hindrance.BUSY);
        return Response.fromResponse(page)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private int urgency(String text) {
        return switch (reader.read(text, PatrolScope.of(staff))) {
            case PosterReading.Foreign foreign -> 0;
            case PosterReading.Poster poster -> 1;
            case PosterReading.OutOfScope out -> 2;
            case PosterReading.Unreadable unreadable -> 3;
        };
    }

    /** With a step the check is recorded; without one the poster is only shown. */
    @POST
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response check(
            @BeanParam PatrolForm form,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        return shown(
                form.text(),
                lang,
                poster -> form.isToBeSaved()
                        ? saved(poster, form, lang)
                        : page(Response.Status.OK, lang, form.text(), poster, null, null));
    }

    private Response shown(String text, @Nullable String lang, Function<PosterReading.Poster, Response> answer) {
        return switch (reader.read(text, PatrolScope.of(staff))) {
            case PosterReading.Poster poster -> answer.apply(poster);
            case PosterReading.Foreign foreign -> refused(Response.Status.OK, lang, text, Hindrance.FOREIGN);
            case PosterReading.Unreadable unreadable ->
                refused(Response.Status.BAD_REQUEST, lang, text, Hindrance.UNREADABLE);
            case PosterReading.OutOfScope out -> refused(Response.Status.FORBIDDEN, lang, text, Hindrance.OUT_OF_SCOPE);
        };
    }

    private Response saved(PosterReading.Poster poster, PatrolForm form, @Nullable String lang) {
        Optional<PosterCondition> condition = form.posterCondition();
        if (condition.isEmpty()) {
            return page(Response.Status.BAD_REQUEST, lang, form.text(), poster, Hindrance.CONDITION, null);
        }
        checks.record(poster, condition.get(), form.position(), staff.username());
        return Pages.next(PATH, "saved=" + poster.code().id(), PageLanguage.parse(lang));
    }

    @GET
    @Path("/patrol.js")
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response script() {
        InputStream file = Objects.requireNonNull(PatrolPageResource.class.getResourceAsStream("/console/patrol.js"));
        return Response.ok(file, "text/javascript; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }

    private Response refused(Response.Status status, @Nullable String lang, String text, Hindrance hindrance) {
        return page(status, lang, text, null, hindrance, null);
    }

    private Response page(
            Response.Status status,
            @Nullable String lang,
            String text,
            PosterReading.@Nullable Poster poster,
            @Nullable Hindrance hindrance,
            @Nullable String saved) {
        ConsoleFrame frame = ConsoleFrame.of(staff, scope::isDistrict, PageLanguage.parse(lang), ConsolePage.PATROL);
        String reason = hindrance == null ? null : hindrance.name();
        // The script offers to send along where the phone is; no other page may ask.
        powers.allowLocating();
        return Pages.show(status, HealthPages.patrol(frame, text, poster, reason, saved), frame.language());
    }

    private static boolean isCode(String code) {
        try {
            new QrCodeId(code);
            return true;
        } catch (IllegalArgumentException madeUp) {
            return false;
        }
    }
}
