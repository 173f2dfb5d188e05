package org.samvad.qr.image;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffRole;

/** The same images for console pages: their cookie reaches nothing outside {@code /console}. */
@Path("/console/qr/codes/{code}")
class ConsoleImageResource {

    private final CodeImages images;
    private final ImageAnswers answers;

    ConsoleImageResource(CodeImages images, ImageAnswers answers) {
        this.images = images;
        this.answers = answers;
    }

    @GET
    @Path("/image.png")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response png(
            @PathParam("code") String code,
            @RestQuery @Nullable String size,
            @RestQuery @Nullable String v,
            @RestQuery @Nullable String download) {
        return answers.send(images.png(code, size), v, disposition(download));
    }

    @GET
    @Path("/image.svg")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response svg(
            @PathParam("code") String code, @RestQuery @Nullable String v, @RestQuery @Nullable String download) {
        return answers.send(images.svg(code), v, disposition(download));
    }

    private static String disposition(@Nullable String download) {
        return download == null ? "inline" : "attachment";
    }
}
