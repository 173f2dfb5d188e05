package org.samvad.qr.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;

/** The directory over HTTP. */
@Path("/api/v1")
class StationResource {

    /** The directory changes a few times a year; a minute keeps a busy morning off the database. */
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final Directory directory;
    private final DirectoryEditor editor;
    private final DirectoryHistory history;
    private final DirectorySettings settings;
    private final StaffIdentity staff;

    StationResource(
            Directory directory,
            DirectoryEditor editor,
            DirectoryHistory history,
            DirectorySettings settings,
            StaffIdentity staff) {
        this.directory = directory;
        this.editor = editor;
        this.history = history;
        this.settings = settings;
        this.staff = staff;
    }

    @GET
    @Path("/stations")
    @PermitAll
    @Operation(
            summary = "The directory, in Hindi and English",
            description = "All stations in one answer; a district has at most 1,000. Public.")
    public RestResponse<StationDirectory> stations() {
        DirectorySettings.District district = settings.district();
        StationDirectory answer = new StationDirectory(
                new StationDirectory.District(
                        district.code(),
                        new PublicName(district.nameEn(), district.nameHi()),
                        district.cctnsCode().orElse(null)),
                directory.stations());
        return RestResponse.ResponseBuilder.ok(answer)
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }

    @GET
    @Path("/stations/{code}/history")
    @ForDistrict
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Who changed what at a station, the newest first")
    public List<DirectoryChange> stationHistory(@PathParam("code") String code) {
        return history.of(parse(StationCode::new, code));
    }

    @GET
    @Path("/subdivisions/{code}/history")
    @ForDistrict
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(summary = "Who changed what of a subdivision, the newest first")
    public List<DirectoryChange> subdivisionHistory(@PathParam("code") String code) {
        return history.of(parse(SubdivisionCode::new, code));
    }

    @PUT
    @Path("/stations/{code}")
    @ForDistrict
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Creates or changes a station",
            description = "Idempotent: the same body again changes nothing. 201 if it was new, else 204.")
    public Response putStation(@PathParam("code") String code, @NotNull @Valid StationDetails details) {
        return answer(editor.put(parse(StationCode::new, code), details, staff.username()));
    }

    @PUT
    @Path("/subdivisions/{code}")
    @ForDistrict
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(
            summary = "Creates or changes a subdivision and the day it goes live",
            description = "Idempotent: the same body again changes nothing. 201 if it was new, else 204.")
    public Response putSubdivision(@PathParam("code") String code, @NotNull @Valid SubdivisionDetails details) {
        return answer(editor.put(parse(SubdivisionCode::new, code), details, staff.username()));
    }

    private static Response answer(Edit edit) {
        return switch (edit) {
            case CREATED -> Response.status(Response.Status.CREATED).build();
            case CHANGED, UNCHANGED -> Response.noContent().build();
        };
    }

    private static <T> T parse(Function<String, T> form, String code) {
        try {
            return form.apply(code);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid("code", malformed.getMessage());
        }
    }
}
