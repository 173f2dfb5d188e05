package org.samvad.qr.code;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.directory.AdminScope;

/** Codes over HTTP. */
@Path(CodeDescriber.PATH)
class CodeResource {

    private final CodeIssue issue;
    private final CodeWithdrawal withdrawal;
    private final Codes codes;
    private final CodeScope scope;
    private final AdminScope unit;
    private final CodeDescriber describer;
    private final StaffIdentity staff;

    CodeResource(
            CodeIssue issue,
            CodeWithdrawal withdrawal,
            Codes codes,
            CodeScope scope,
            AdminScope unit,
            CodeDescriber describer,
            StaffIdentity staff) {
        this.issue = issue;
        this.withdrawal = withdrawal;
        this.codes = codes;
        this.scope = scope;
        this.unit = unit;
        this.describer = describer;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Issues a code", description = "Not idempotent: look into the list before you send it again.")
    public RestResponse<CodeDescription> issue(@NotNull @Valid IssueFields body) {
        unit.requireStation(body.stationCode());
        return switch (issue.issue(body.by(staff.username()))) {
            case IssueOutcome.Issued issued -> created(issued.code());
            case IssueOutcome.Refused refused -> throw CodeRequests.problem(refused.reason());
        };
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Lists codes, the newest first",
            description = "By cursor; 50 a page unless told, 200 at most.")
    public CodeList list(
            @RestQuery @Nullable String stationCode,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        CodePage page = scope.page(CodeRequests.query(stationCode, cursor, limit));
        return new CodeList(
                page.codes().stream().map(describer::describe).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @GET
    @Path("/placements")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Lists the usual places of posters")
    public List<PlacementName> placements() {
        return codes.placements();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Shows a code with its history")
    public CodeDescription show(@PathParam("code") String code) {
        QrCode found = scope.find(code);
        return describer.describe(found).with(codes.history(found.id()));
    }

    @POST
    @Path("/{code}/revoke")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Revokes a code for good", description = "409 if it is not active any more.")
    public CodeDescription revoke(@PathParam("code") String code, @NotNull @Valid RevokeFields body) {
        return describer.describe(changed(withdrawal.revoke(scope.find(code).id(), body.reason(), staff.username())));
    }

    @POST
    @Path("/{code}/rotate")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Replaces a code by a new one",
            description = "Answers 201 with the new code; 409 if the old one is not active any more.")
    public RestResponse<CodeDescription> rotate(@PathParam("code") String code) {
        return created(changed(withdrawal.rotate(scope.find(code).id(), staff.username())));
    }

    private static QrCode changed(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed changed -> changed.code();
            case ChangeOutcome.Refused refused -> throw CodeRequests.problem(refused.reason());
        };
    }

    private RestResponse<CodeDescription> created(QrCode code) {
        URI location = URI.create(CodeDescriber.PATH + "/" + code.id());
        return RestResponse.ResponseBuilder.<CodeDescription>created(location)
                .entity(describer.describe(code))
                .build();
    }
}
