package org.samvad.qr.image;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.token.StaffRole;

/** Images of codes for the API. */
@Path("/api/v1/qr-codes/{code}")
class ImageResource {

    private final CodeImages images;
    private final ImageAnswers answers;

    ImageResource(CodeImages images, ImageAnswers answers) {
        this.images = images;
        this.answers = answers;
    }

    @GET
    @Path("/image.png")
    @Produces({"image/png", "application/problem+json"})
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "The code as PNG",
            description = "size: pixels along one side, 64-4096, 1024 unless told; whole pixels a module, 300 dpi.")
    public Response png(
            @PathParam("code") String code, @RestQuery @Nullable String size, @RestQuery @Nullable String v) {
        return answers.send(images.png(code, size), v, "inline");
    }

    @GET
    @Path("/image.svg")
    @Produces({"image/svg+xml", "application/problem+json"})
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "The code as SVG, one unit a module")
    public Response svg(@PathParam("code") String code, @RestQuery @Nullable String v) {
        return answers.send(images.svg(code), v, "inline");
    }
}
