package org.samvad.qr.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.directory.SubdivisionEntry;

/** Batches over HTTP. */
@Path(BatchDescription.PATH)
class BatchResource {

    private final Batches batches;
    private final BatchCodes codes;
    private final BatchDownload download;

    BatchResource(Batches batches, BatchCodes codes, BatchDownload download) {
        this.batches = batches;
        this.codes = codes;
        this.download = download;
    }

    @POST
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Orders the posters of a subdivision or of the district as one file",
            description = "Not idempotent. Answers 202 at once; ask for the batch until its state is READY or FAILED.")
    public RestResponse<BatchDescription> order(@NotNull @Valid OrderFields body) {
        Batch batch = batches.order(body.order());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, describe(batch))
                .location(URI.create(BatchDescription.PATH + "/" + batch.id()))
                .build();
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Lists the latest batches, at most 20")
    public List<BatchDescription> list() {
        return batches.latest().stream().map(this::describe).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Shows how far a batch is")
    public BatchDescription show(@PathParam("id") String id) {
        return describe(batches.find(id));
    }

    @GET
    @Path("/{id}/download")
    @Produces({"application/pdf", "application/zip", "application/problem+json"})
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "The finished file", description = "409 until it is ready. Kept for a day.")
    public Response download(@PathParam("id") String id) {
        return download.send(batches.finished(id));
    }

    private BatchDescription describe(Batch batch) {
        List<String> notLive = codes.stations(batch.order().subdivision()).stream()
                .map(StationEntry::subdivision)
                .filter(subdivision -> !subdivision.live())
                .map(SubdivisionEntry::code)
                .distinct()
                .toList();
        return BatchDescription.of(batch, notLive);
    }
}
