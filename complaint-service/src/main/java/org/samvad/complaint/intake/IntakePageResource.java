package org.samvad.complaint.intake;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Place;
import org.samvad.complaint.directory.Station;
import org.samvad.complaint.limits.Admission;
import org.samvad.complaint.limits.EntryGate;
import org.samvad.kit.page.PageLanguage;

/** The pages on which people write. They need no script and set no cookie; the receipt is the answer to the form. */
@Path("/")
@Produces("text/html;charset=UTF-8")
class IntakePageResource {

    private final ComplaintIntake intake;
    private final ReportViews views;
    private final EntryGate gate;
    private final Directory directory;

    IntakePageResource(ComplaintIntake intake, ReportViews views, EntryGate gate, Directory directory) {
        this.intake = intake;
        this.views = views;
        this.gate = gate;
        this.directory = directory;
    }

    /** The station list, for whoever has no code. */
    @GET
    @PermitAll
    public TemplateInstance start(
            @QueryParam("code") @DefaultValue("") String typed,
            @QueryParam("checked") @Nullable String checked,
            @QueryParam("lang") @Nullable String lang) {
        return startPage(PageLanguage.spoken(lang), typed, checked != null);
    }

    /** The form, with place and station filled in from a scan or a choice. */
    @GET
    @Path("report")
    @PermitAll
    public TemplateInstance form(
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("station") @DefaultValue("") String station,
            @QueryParam("lang") @Nullable String lang) {
        PageLanguage language = PageLanguage.spoken(lang);
        Optional<Place> place =
                directory.place(code).filter(found -> found.station().live());
        Optional<Station> chosen = directory.station(station).filter(Station::live);
        if (place.isEmpty() && chosen.isEmpty() && !(code + station).isBlank()) {
            // What is written to a station that takes nothing yet could not be sent.
            return startPage(language, code.isBlank() ? station : code, true);
        }
        String stationCode = place.map(found -> found.station().code()).orElse(station);
        String codeId = place.map(Place::codeId).orElse("");
        return IntakePages.report(views.view(language, ReportForm.blank(codeId, stationCode)));
    }

    /** Takes the form: answers with the receipt, or with the form again and everything that was typed. */
    @POST
    @Path("report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response send(@Context HttpServerRequest client, MultivaluedMap<String, String> fields) {
        ReportForm sent = ReportForm.of(fields);
        ReportForm form = sent.withStationOf(directory.place(sent.code()));
        if (fields.containsKey("show")) {
            return shown(PageLanguage.spoken(fields.getFirst("show")), form, fields);
        }
        PageLanguage language = PageLanguage.spoken(fields.getFirst("lang"));
        Optional<IdempotencyKey> key = key(form.key());
        if (key.isEmpty()) {
            return page(422, views.withoutKey(language, form.withNewKey()));
        }
        try {
            FileComplaint request = form.toRequest(language.tag());
            List<IntakeFault> faults = intake.faults(request);
            if (!faults.isEmpty() || !form.marksToAskAbout().isEmpty()) {
                return page(422, views.refused(language, form, faults));
            }
            String address = client.remoteAddress().hostAddress();
            Admission admission = gate.admit(address, code(form), given(fields, "proof"), given(fields, "ticket"));
            if (admission instanceof Admission.NotYet notYet && !intake.isResend(key.get())) {
                return waiting(language, form, notYet);
            }
            Receipt receipt = admission.store(() -> intake.file(request, key.get()));
            return Response.status(Response.Status.CREATED)
                    .entity(IntakePages.receipt(ReceiptView.of(language, form.key(), receipt)))
                    .build();
        } catch (IntakeRefusedException refused) {
            return page(422, views.refused(language, form, refused.faults()));
        } catch (IntakeConflictException sentBefore) {
            return page(409, views.alreadySent(language, form.withNewKey(), form.key()));
        }
    }

    /** None if the page was put together by hand or cut short on the way: nothing is known of an earlier sending then. */
    private static Optional<IdempotencyKey> key(String sent) {
        try {
            return Optional.of(IdempotencyKey.parse(sent));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As it is printed, however it was typed; what is no code counts for none. */
    private String code(ReportForm form) {
        return directory.place(form.code()).map(Place::codeId).orElse("");
    }

    private static String given(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** In another language: the page on which it waits, if it does, or else the form. */
    private Response shown(PageLanguage language, ReportForm form, MultivaluedMap<String, String> fields) {
        return gate.left(given(fields, "ticket"))
                .map(left -> IntakePages.waiting(WaitView.of(language, form, left)))
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> page(200, again(language, form, fields)));
    }

    /** The form in another language. What the page had said about it, and is still so, is said once more. */
    private ReportView again(PageLanguage language, ReportForm form, MultivaluedMap<String, String> fields) {
        Optional<IdempotencyKey> before = key(given(fields, "before"));
        if (before.isPresent()) {
            return views.alreadySent(language, form, before.get().value().toString());
        }
        if (fields.containsKey("unkeyed")) {
            return views.withoutKey(language, key(form.key()).isPresent() ? form : form.withNewKey());
        }
        return fields.containsKey("checked")
                ? views.refused(language, form, intake.faults(form.toRequest(language.tag())))
                : views.view(language, form);
    }

    /** Not a refusal: the form waits on this page and goes on by itself, or by hand after the wait. */
    private static Response waiting(PageLanguage language, ReportForm form, Admission.NotYet notYet) {
        WaitView view = WaitView.of(language, form, notYet);
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, view.seconds())
                .entity(IntakePages.waiting(view))
                .build();
    }

    /** @param checked whether it is said what is wrong with the code, or with the station that stands for it */
    private TemplateInstance startPage(PageLanguage language, String typed, boolean checked) {
        boolean isSaid = checked && !typed.isBlank();
        Optional<Station> found = directory.place(typed).map(Place::station).or(() -> directory.station(typed));
        List<StationGroup> groups = StationGroup.of(directory.stations(), language);
        boolean unknown = isSaid && found.isEmpty();
        boolean soon = isSaid && found.filter(station -> !station.live()).isPresent();
        return IntakePages.start(new StartView(language, groups, typed, unknown, soon));
    }

    private static Response page(int status, ReportView view) {
        return Response.status(status).entity(IntakePages.report(view)).build();
    }
}
