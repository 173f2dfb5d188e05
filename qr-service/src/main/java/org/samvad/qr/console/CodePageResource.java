package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.code.CodeIssue;
import org.samvad.qr.code.CodeQuery;
import org.samvad.qr.code.IssueCode;
import org.samvad.qr.code.IssueOutcome;
import org.samvad.qr.directory.AdminScope;

/** The page of codes, and the form on it that issues one. */
@Path(ConsoleAnswers.PATH)
class CodePageResource {

    private final CodePages pages;
    private final CodeIssue issue;
    private final AdminScope scope;
    private final CsrfGuard csrf;
    private final StaffIdentity staff;

    CodePageResource(CodePages pages, CodeIssue issue, AdminScope scope, CsrfGuard csrf, StaffIdentity staff) {
        this.pages = pages;
        this.issue = issue;
        this.scope = scope;
        this.csrf = csrf;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response show(
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String station,
            @RestQuery @Nullable String before,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String code) {
        PageLanguage language = PageLanguage.parse(lang);
        String only = station == null || station.isBlank() ? null : station;
        CodeQuery query = new CodeQuery(only, CodePages.before(before), CodePages.CARDS);
        String sentence = Done.sentence(done, code, ConsoleAnswers.messages(language));
        return ConsoleAnswers.page(
                Response.Status.OK, pages.page(language, query).done(sentence));
    }

    @POST
    @Path("/codes")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response issue(
            @BeanParam IssueForm form,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        PageLanguage language = PageLanguage.parse(lang);
        String station = form.station() == null ? "" : form.station();
        if (!station.isEmpty()) {
            scope.requireStation(station);
        }
        return switch (issue.issue(new IssueCode(station, form.choice(), form.posterLanguage(), staff.username()))) {
            case IssueOutcome.Issued issued ->
                ConsoleAnswers.done(Done.ISSUED, issued.code().id(), language);
            case IssueOutcome.Refused refused -> refused(refused, form, language);
        };
    }

    private Response refused(IssueOutcome.Refused refused, IssueForm form, PageLanguage language) {
        ConsoleMessages say = ConsoleAnswers.messages(language);
        CodePageModel page =
                pages.newest(language).refused(say.errorIssue(), form, IssueErrors.of(refused.reason(), say));
        return ConsoleAnswers.page(Response.Status.BAD_REQUEST, page);
    }
}
