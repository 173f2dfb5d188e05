package org.samvad.qr.code;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.QrProblem;
import org.samvad.qr.directory.AdminScope;

/** Codes in bulk over HTTP. */
@Path(CodeDescriber.PATH + "/bulk")
class BulkResource {

    private final BulkIssue issue;
    private final CodeDescriber describer;
    private final AdminScope scope;
    private final StaffIdentity staff;

    BulkResource(BulkIssue issue, CodeDescriber describer, AdminScope scope, StaffIdentity staff) {
        this.issue = issue;
        this.describer = describer;
        this.scope = scope;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Issues codes for all stations of a subdivision or of the district",
            description =
                    "One for each station and place that has no active code yet, and one in the stead of each whose key"
                            + " was withdrawn. Idempotent. 409 if these are more than 500.")
    public BulkDescription issue(@NotNull @Valid BulkFields body) {
        scope.require(body.subdivision());
        return switch (issue.issue(body.by(staff.username()))) {
            case BulkOutcome.Issued done ->
                new BulkDescription(
                        done.issued().stream().map(describer::describe).toList(), done.kept());
            case BulkOutcome.Refused refused -> throw problem(refused.reason());
        };
    }

    private static ProblemException problem(BulkOutcome.Reason reason) {
        return switch (reason) {
            case TOO_MANY ->
                new ProblemException(
                        QrProblem.TOO_MANY_CODES,
                        "One request issues " + BulkIssue.MOST + "; ask by subdivision, or for fewer places.");
            case NO_STATION -> ProblemException.invalid("subdivision", "has no active station");
            case NO_PLACEMENT -> ProblemException.invalid("placements", "are one or more of the usual places");
            case UNKNOWN_PLACEMENT ->
                ProblemException.invalid("placements", "hold one that is none of the usual places");
        };
    }
}
