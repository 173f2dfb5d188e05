package org.samvad.qr.poster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffRole;

/** Posters for the API. */
@Path("/api/v1/qr-codes/{code}")
class PosterResource {

    private final PrintableCodes codes;
    private final Posters posters;
    private final PosterAnswers answers;

    PosterResource(PrintableCodes codes, Posters posters, PosterAnswers answers) {
        this.codes = codes;
        this.posters = posters;
        this.answers = answers;
    }

    @GET
    @Path("/poster.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "The poster of a code, ready to print (PDF/A-2u)",
            description = "format: A4, A5 or STICKER (80 mm); cropMarks: true adds bleed and crop marks;"
                    + " languages: hi, en, hne with commas, hi,en unless told. 409 for a code that is not active.")
    public Response pdf(
            @PathParam("code") String code,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String cropMarks,
            @RestQuery @Nullable List<String> languages) {
        PosterOptions options = PosterRequests.options(format, cropMarks, languages);
        PrintableCode poster = codes.find(code);
        return answers.send(
                posters.pdf(poster, options),
                "application/pdf",
                "inline; filename=\"" + options.fileName(poster) + "\"");
    }
}
