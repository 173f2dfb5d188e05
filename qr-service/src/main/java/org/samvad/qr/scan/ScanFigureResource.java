package org.samvad.qr.scan;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Public figures of scans. */
@Path("/api/v1")
class ScanFigureResource {

    private final ScanFigures figures;

    ScanFigureResource(ScanFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("/stations/scans")
    @PermitAll
    @Operation(
            summary = "Scans by station and month, of the twelve months before this one",
            description = "Public. A month of a station with fewer than 5 is left out, as one without any is.")
    public RestResponse<List<MonthOfScans>> scans() throws SQLException {
        return RestResponse.ResponseBuilder.ok(figures.months())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
