package org.samvad.qr.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** The directory as a file, out and in. */
@ForDistrict
@Path("/api/v1")
class DirectoryFileResource {

    private final DirectoryExport export;
    private final DirectoryImport imports;
    private final StaffIdentity staff;

    DirectoryFileResource(DirectoryExport export, DirectoryImport imports, StaffIdentity staff) {
        this.export = export;
        this.imports = imports;
        this.staff = staff;
    }

    @GET
    @Path("/stations/directory.csv")
    @Produces({"text/csv", "application/problem+json"})
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "The directory as CSV", description = "UTF-8 with byte order mark, one station a line.")
    public Response csv() {
        return DirectoryFile.answer(export);
    }

    @POST
    @Path("/stations/import")
    @Consumes("text/csv")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Shows what a CSV file would change, or takes it over",
            description =
                    "Without fingerprint nothing changes. With the fingerprint of a preview all of it is taken over"
                            + " (200), or nothing: 409 if some lines are faulty or the directory changed since.")
    public Response take(byte[] file, @RestQuery @Nullable String fingerprint) {
        try {
            if (fingerprint == null) {
                return Response.ok(ImportReport.of(imports.preview(file))).build();
            }
            return switch (imports.take(file, fingerprint, staff.username())) {
                case ImportOutcome.Imported imported ->
                    Response.ok(ImportReport.of(imported.done())).build();
                case ImportOutcome.Faulty faulty -> conflict(faulty.preview());
                case ImportOutcome.Outdated outdated -> conflict(outdated.preview());
            };
        } catch (UnreadableCsvException unreadable) {
            throw ProblemException.invalid("file", unreadable.fault().sentence());
        }
    }

    private static Response conflict(ImportPreview preview) {
        return Response.status(Response.Status.CONFLICT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ImportReport.of(preview))
                .build();
    }
}
