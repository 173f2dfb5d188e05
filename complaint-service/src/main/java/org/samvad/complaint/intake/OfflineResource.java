package org.samvad.complaint.intake;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/** What a phone needs to go on without a network; see docs/adr/0023. */
@Path("/")
class OfflineResource {

    private final OfflineFiles files;

    OfflineResource(OfflineFiles files) {
        this.files = files;
    }

    /** The service worker. At the root, because it helps on every path of a citizen. */
    @GET
    @Path("worker.js")
    @Produces("text/javascript;charset=UTF-8")
    @PermitAll
    public Response worker(@Context Request request) {
        OfflineFiles.Worker worker = files.worker();
        EntityTag version = new EntityTag(worker.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return (unchanged == null ? Response.ok(worker.script()) : unchanged)
                .tag(version)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** The page that takes the place of one that needs the network. */
    @GET
    @Path("offline")
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public TemplateInstance page(@QueryParam("lang") @Nullable String lang) {
        return IntakePages.offline(PageLanguage.spoken(lang));
    }
}
