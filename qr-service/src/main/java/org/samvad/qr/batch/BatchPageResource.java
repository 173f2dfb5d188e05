package org.samvad.qr.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.CsrfGuard;
import org.samvad.kit.token.StaffRole;

/** The pages on which batches are ordered, watched and fetched. Without JavaScript a batch's page reloads itself. */
@Path(BatchPageResource.PATH)
class BatchPageResource {

    static final String PATH = "/console/qr/batches";

    private final Batches batches;
    private final BatchOrders orders;
    private final BatchPages pages;
    private final BatchDownload download;
    private final CsrfGuard csrf;

    BatchPageResource(Batches batches, BatchOrders orders, BatchPages pages, BatchDownload download, CsrfGuard csrf) {
        this.batches = batches;
        this.orders = orders;
        this.pages = pages;
        this.download = download;
        this.csrf = csrf;
    }

    @CheckedTemplate(basePath = "batch")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance batches(BatchesPage page);

        static native TemplateInstance batch(BatchPage page);
    }

    @GET
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response list(@RestQuery @Nullable String lang, @RestQuery @Nullable String subdivision) {
        BatchForm form = BatchForm.empty(subdivision == null ? pages.firstSubdivision() : subdivision);
        PageLanguage language = PageLanguage.parse(lang);
        return html(Response.Status.OK, Templates.batches(pages.list(language, form, null)), language);
    }

    @POST
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response order(
            @BeanParam SentForm sent,
            @RestForm(CsrfGuard.FIELD) @Nullable String sentCsrf,
            @RestForm @Nullable String lang) {
        csrf.check(sentCsrf);
        PageLanguage language = PageLanguage.parse(lang);
        try {
            OrderedBatch ordered = orders.order(sent.form());
            String issued = ordered.issued() == null ? "" : "issued=" + ordered.issued() + "&";
            return Response.status(Response.Status.SEE_OTHER)
                    .header(
                            HttpHeaders.LOCATION,
                            PATH + "/" + ordered.batch().id() + "?" + issued + "lang=" + language.tag())
                    .build();
        } catch (ProblemException refused) {
            String sentence = BatchProblems.sentence(refused, messages(language));
            Response.Status status =
                    Response.Status.fromStatusCode(refused.type().status());
            return html(status, Templates.batches(pages.list(language, sent.kept(), sentence)), language);
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") String id, @RestQuery @Nullable String lang, @RestQuery @Nullable String issued) {
        PageLanguage language = PageLanguage.parse(lang);
        Batch batch = batches.find(id);
        String problem = batch.problem() == null ? null : BatchProblems.sentence(batch.problem(), messages(language));
        return html(Response.Status.OK, Templates.batch(pages.one(language, batch, number(issued), problem)), language);
    }

    /** The address is anybody's to make up. */
    private static @Nullable Integer number(@Nullable String issued) {
        return issued != null && issued.matches("[0-9]{1,4}") ? Integer.valueOf(issued) : null;
    }

    @GET
    @Path("/{id}/download")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response download(@PathParam("id") String id) {
        return download.send(batches.finished(id));
    }

    @GET
    @Path("/progress.js")
    @RolesAllowed(StaffRole.QR_ADMIN)
    @Operation(hidden = true)
    public Response script() {
        InputStream file = Objects.requireNonNull(BatchPageResource.class.getResourceAsStream("/batch/progress.js"));
        return Response.ok(file, "text/javascript; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }

    private static Response html(Response.Status status, TemplateInstance page, PageLanguage language) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(language.locale()).render())
                .build();
    }

    private static BatchMessages messages(PageLanguage language) {
        return MessageBundles.get(BatchMessages.class, Localized.Literal.of(language.tag()));
    }
}
