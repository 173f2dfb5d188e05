package org.samvad.qr.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.kit.token.StaffRole;
import org.samvad.qr.console.DirectoryPages.EntryForm;
import org.samvad.qr.console.DirectoryPages.Section;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.DirectoryChange;
import org.samvad.qr.directory.DirectoryExport;
import org.samvad.qr.directory.DirectoryFile;
import org.samvad.qr.directory.DirectoryForms;
import org.samvad.qr.directory.DirectoryHistory;
import org.samvad.qr.directory.ForDistrict;
import org.samvad.qr.directory.RowError;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;

/** The list of stations, and a form for each of them and for each subdivision. */
@ForDistrict
@Path(DirectoryPageResource.PATH)
class DirectoryPageResource {

    static final String PATH = "/console/qr/directory";

    private static final String NEW = "new";

    private final Directory directory;
    private final DirectoryForms forms;
    private final DirectoryHistory history;
    private final DirectoryExport export;
    private final CsrfGuard csrf;
    private final AdminScope scope;
    private final StaffIdentity staff;

    DirectoryPageResource(
            Directory directory,
            DirectoryForms forms,
            DirectoryHistory history,
            DirectoryExport export,
            CsrfGuard csrf,
            AdminScope scope,
            StaffIdentity staff) {
        this.directory = directory;
        this.forms = forms;
        this.history = history;
        this.export = export;
        this.csrf = csrf;
        this.scope = scope;
        this.staff = staff;
    }

    static ConsoleFrame frame(StaffIdentity staff, AdminScope scope, @Nullable String lang) {
        return ConsoleFrame.of(staff, scope::isDistrict, PageLanguage.parse(lang), ConsolePage.DIRECTORY);
    }

    static List<Section> sections(Directory directory) {
        List<StationEntry> stations = directory.stations();
        return directory.subdivisions().stream()
                .map(subdivision -> new Section(
                        subdivision,
                        stations.stream()
                                .filter(station -> station.subdivision().code().equals(subdivision.code()))
                                .toList()))
                .toList();
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response list(@RestQuery @Nullable String lang, @RestQuery @Nullable String done) {
        ConsoleFrame frame = frame(staff, scope, lang);
        return Pages.show(
                Response.Status.OK,
                DirectoryPages.directory(frame, sections(directory), done != null, null, false),
                frame.language());
    }

    @GET
    @Path("/export.csv")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response csv() {
        return DirectoryFile.answer(export);
    }

    @GET
    @Path("/stations/{code}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response station(
            @PathParam("code") String code, @RestQuery @Nullable String subdivision, @RestQuery @Nullable String lang) {
        Map<String, String> blank = Map.of("subdivision_code", subdivision == null ? "" : subdivision);
        Map<String, String> cells =
                code.equals(NEW) ? blank : forms.station(parsed(code)).orElseThrow(DirectoryPageResource::unknown);
        return stationPage(Response.Status.OK, code.equals(NEW) ? "" : code, cells, List.of(), lang);
    }

    @POST
    @Path("/stations/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response saveStation(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        csrf.check(form.getFirst(CsrfGuard.FIELD));
        Map<String, String> cells = cells(form, "station_code", code);
        List<RowError> errors = forms.putStation(cells, staff.username());
        return errors.isEmpty()
                ? Pages.next(PATH, "done=saved", PageLanguage.parse(form.getFirst("lang")))
                : stationPage(
                        Response.Status.BAD_REQUEST,
                        code.equals(NEW) ? "" : code,
                        cells,
                        errors,
                        form.getFirst("lang"));
    }

    private Response stationPage(
            Response.Status status,
            String fixed,
            Map<String, String> cells,
            List<RowError> errors,
            @Nullable String lang) {
        List<DirectoryChange> changes = fixed.isEmpty() ? List.of() : history.of(parsed(fixed));
        ConsoleFrame frame = frame(staff, scope, lang);
        return Pages.show(
                status,
                DirectoryPages.station(frame, new EntryForm(fixed, cells, errors, changes), directory.subdivisions()),
                frame.language());
    }

    @GET
    @Path("/subdivisions/{code}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response subdivision(@PathParam("code") String code, @RestQuery @Nullable String lang) {
        Map<String, String> cells = code.equals(NEW)
                ? Map.of()
                : forms.subdivision(subdivisionCode(code)).orElseThrow(DirectoryPageResource::unknown);
        return subdivisionPage(Response.Status.OK, code.equals(NEW) ? "" : code, cells, List.of(), lang);
    }

    @POST
    @Path("/subdivisions/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response saveSubdivision(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        csrf.check(form.getFirst(CsrfGuard.FIELD));
        Map<String, String> cells = cells(form, "subdivision_code", code);
        List<RowError> errors = forms.putSubdivision(cells, staff.username());
        return errors.isEmpty()
                ? Pages.next(PATH, "done=saved", PageLanguage.parse(form.getFirst("lang")))
                : subdivisionPage(
                        Response.Status.BAD_REQUEST,
                        code.equals(NEW) ? "" : code,
                        cells,
                        errors,
                        form.getFirst("lang"));
    }

    private Response subdivisionPage(
            Response.Status status,
            String fixed,
            Map<String, String> cells,
            List<RowError> errors,
            @Nullable String lang) {
        List<DirectoryChange> changes = fixed.isEmpty() ? List.of() : history.of(subdivisionCode(fixed));
        ConsoleFrame frame = frame(staff, scope, lang);
        return Pages.show(
                status,
                DirectoryPages.subdivision(frame, new EntryForm(fixed, cells, errors, changes)),
                frame.language());
    }

    /** The code of an entry that exists comes from the address, and can't be changed. */
    private static Map<String, String> cells(MultivaluedMap<String, String> form, String codeColumn, String code) {
        Map<String, String> cells = new HashMap<>();
        form.keySet().forEach(column -> cells.put(column, String.valueOf(form.getFirst(column))));
        if (!code.equals(NEW)) {
            cells.put(codeColumn, code);
        }
        return cells;
    }

    private static StationCode parsed(String code) {
        try {
            return new StationCode(code);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static SubdivisionCode subdivisionCode(String code) {
        try {
            return new SubdivisionCode(code);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such entry.");
    }
}
