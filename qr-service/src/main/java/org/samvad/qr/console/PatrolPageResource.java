package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.console.HealthPages.Hindrance;
import org.samvad.qr.health.PatrolScope;
import org.samvad.qr.health.PosterChecks;
import org.samvad.qr.health.PosterCondition;
import org.samvad.qr.health.PosterReader;
import org.samvad.qr.health.PosterReading;

/** The officer's phone before a poster: what was scanned, which poster it is, how it is. */
@Path(PatrolPageResource.PATH)
class PatrolPageResource {

    static final String PATH = "/console/qr/patrol";

    private final PosterReader reader;
    private final PosterChecks checks;
    private final CsrfGuard csrf;
    private final StaffIdentity staff;

    PatrolPageResource(PosterReader reader, PosterChecks checks, CsrfGuard csrf, StaffIdentity staff) {
        this.reader = reader;
        this.checks = checks;
        this.csrf = csrf;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response start(@RestQuery @Nullable String lang, @RestQuery @Nullable String saved) {
        Optional<String> code = Optional.ofNullable(saved).filter(PatrolPageResource::isCode);
        return page(Response.Status.OK, lang, "", null, null, code.orElse(null));
    }

    /** With a condition the check is recorded; without one the poster is only shown. */
    @POST
    @RolesAllowed({StaffRole.QR_ADMIN, StaffRole.DISTRICT_ADMIN, StaffRole.REVIEWER, StaffRole.STATION_OFFICER})
    @Operation(hidden = true)
    public Response check(
            @RestForm @Nullable String scanned,
            @RestForm @Nullable String condition,
            @RestForm @Nullable String step,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        String text = scanned == null ? "" : scanned;
        return switch (reader.read(text, PatrolScope.of(staff))) {
            case PosterReading.Poster poster -> checked(poster, text, condition, step, lang);
            case PosterReading.Foreign foreign -> refused(Response.Status.OK, lang, text, Hindrance.FOREIGN);
            case PosterReading.Unreadable unreadable ->
                refused(Response.Status.BAD_REQUEST, lang, text, Hindrance.UNREADABLE);
            case PosterReading.OutOfScope out -> refused(Response.Status.FORBIDDEN, lang, text, Hindrance.OUT_OF_SCOPE);
        };
    }

    private Response checked(
            PosterReading.Poster poster,
            String text,
            @Nullable String condition,
            @Nullable String step,
            @Nullable String lang) {
        if (step == null) {
            return page(Response.Status.OK, lang, text, poster, null, null);
        }
        Optional<PosterCondition> found = Arrays.stream(PosterCondition.values())
                .filter(known -> known.name().equals(condition))
                .findFirst();
        if (found.isEmpty()) {
            return page(Response.Status.BAD_REQUEST, lang, text, poster, Hindrance.CONDITION, null);
        }
        checks.record(poster, found.get(), null, staff.username());
        return Pages.next(PATH, "saved=" + poster.code().id(), PageLanguage.parse(lang));
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
        ConsoleFrame frame = ConsoleFrame.of(staff, PageLanguage.parse(lang), ConsolePage.PATROL);
        String reason = hindrance == null ? null : hindrance.name();
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
