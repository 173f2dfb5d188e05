package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.console.DirectoryPages.Preview;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.CsvFault;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.DirectoryImport;
import org.samvad.qr.directory.ForDistrict;
import org.samvad.qr.directory.ImportOutcome;
import org.samvad.qr.directory.ImportPreview;
import org.samvad.qr.directory.PendingImports;
import org.samvad.qr.directory.UnreadableCsvException;
import org.samvad.qr.frame.ConsoleFrame;

/** A file is sent, looked at and taken over. */
@ForDistrict
@Path("/console/qr/directory/import")
class ImportPageResource {

    private final DirectoryImport imports;
    private final PendingImports pending;
    private final Directory directory;
    private final CsrfGuard csrf;
    private final AdminScope scope;
    private final StaffIdentity staff;

    ImportPageResource(
            DirectoryImport imports,
            PendingImports pending,
            Directory directory,
            CsrfGuard csrf,
            AdminScope scope,
            StaffIdentity staff) {
        this.imports = imports;
        this.pending = pending;
        this.directory = directory;
        this.csrf = csrf;
        this.scope = scope;
        this.staff = staff;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response look(
            @RestForm @Nullable FileUpload file,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang)
            throws IOException {
        csrf.check(sentCsrf);
        byte[] bytes = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        try {
            ImportPreview preview = imports.preview(bytes);
            boolean ready = preview.errors().isEmpty() && !preview.changes().isEmpty();
            String id = ready ? pending.keep(bytes, staff.username()).toString() : null;
            return page(Response.Status.OK, new Preview(preview, id, false), lang);
        } catch (UnreadableCsvException unreadable) {
            return list(unreadable.fault(), lang);
        }
    }

    @POST
    @Path("/{id:[0-9a-f-]{36}}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") UUID id,
            @RestForm String fingerprint,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        Optional<byte[]> file = pending.find(id, staff.username());
        if (file.isEmpty()) {
            return list(null, lang);
        }
        try {
            return switch (imports.take(file.get(), fingerprint, staff.username())) {
                case ImportOutcome.Imported imported -> {
                    pending.drop(id);
                    yield Pages.next(
                            DirectoryPageResource.PATH,
                            "done=imported",
                            DirectoryPageResource.frame(staff, scope, lang).language());
                }
                case ImportOutcome.Faulty faulty ->
                    page(Response.Status.CONFLICT, new Preview(faulty.preview(), null, true), lang);
                case ImportOutcome.Outdated outdated ->
                    page(Response.Status.CONFLICT, new Preview(outdated.preview(), id.toString(), true), lang);
            };
        } catch (UnreadableCsvException unreadable) {
            return list(unreadable.fault(), lang);
        }
    }

    private Response page(Response.Status status, Preview preview, @Nullable String lang) {
        ConsoleFrame frame = DirectoryPageResource.frame(staff, scope, lang);
        return Pages.show(status, DirectoryPages.preview(frame, preview), frame.language());
    }

    /** @param broken null if the file is gone */
    private Response list(@Nullable CsvFault broken, @Nullable String lang) {
        ConsoleFrame frame = DirectoryPageResource.frame(staff, scope, lang);
        return Pages.show(
                Response.Status.BAD_REQUEST,
                DirectoryPages.directory(
                        frame, DirectoryPageResource.sections(directory), false, broken, broken == null),
                frame.language());
    }
}
