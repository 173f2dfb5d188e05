package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.code.ChangeOutcome;
import org.samvad.qr.code.CodeScope;
import org.samvad.qr.code.CodeWithdrawal;

/** The two forms on a code's card. */
@Path(ConsoleAnswers.PATH + "/codes/{code}")
class CodeCardResource {

    private final CodePages pages;
    private final CodeScope scope;
    private final CodeWithdrawal withdrawal;
    private final CsrfGuard csrf;
    private final StaffIdentity staff;

    CodeCardResource(CodePages pages, CodeScope scope, CodeWithdrawal withdrawal, CsrfGuard csrf, StaffIdentity staff) {
        this.pages = pages;
        this.scope = scope;
        this.withdrawal = withdrawal;
        this.csrf = csrf;
        this.staff = staff;
    }

    @POST
    @Path("/revoke")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response revoke(
            @PathParam("code") String code,
            @RestForm @Nullable String reason,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        QrCodeId id = scope.find(code).id();
        String typed = reason == null ? "" : reason;
        return answer(id, Done.REVOKED, withdrawal.revoke(id, typed, staff.username()), typed, lang);
    }

    @POST
    @Path("/rotate")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response rotate(
            @PathParam("code") String code,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        QrCodeId id = scope.find(code).id();
        return answer(id, Done.ROTATED, withdrawal.rotate(id, staff.username()), "", lang);
    }

    private Response answer(QrCodeId id, Done done, ChangeOutcome outcome, String typed, @Nullable String lang) {
        PageLanguage language = PageLanguage.parse(lang);
        return switch (outcome) {
            case ChangeOutcome.Changed changed ->
                ConsoleAnswers.done(done, changed.code().id(), language);
            case ChangeOutcome.Refused refused -> refused(id, refused.reason(), typed, language);
        };
    }

    private Response refused(QrCodeId id, ChangeOutcome.Reason reason, String typed, PageLanguage language) {
        String sentence = sentence(reason, ConsoleAnswers.messages(language));
        CodePageModel page = pages.around(language, id);
        List<CodeCard> marked = page.cards().stream()
                .map(card -> card.code().id().equals(id) ? card.with(sentence, typed) : card)
                .toList();
        return ConsoleAnswers.page(status(reason), page.refused(sentence, marked));
    }

    private static String sentence(ChangeOutcome.Reason reason, ConsoleMessages say) {
        return switch (reason) {
            case UNKNOWN_CODE -> say.errorUnknownCode();
            case NOT_ACTIVE -> say.errorNotActive();
            case INACTIVE_STATION -> say.errorInactiveStation();
            case REASON_MISSING -> say.errorReason();
        };
    }

    private static Response.Status status(ChangeOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CODE -> Response.Status.NOT_FOUND;
            case NOT_ACTIVE, INACTIVE_STATION -> Response.Status.CONFLICT;
            case REASON_MISSING -> Response.Status.BAD_REQUEST;
        };
    }
}
