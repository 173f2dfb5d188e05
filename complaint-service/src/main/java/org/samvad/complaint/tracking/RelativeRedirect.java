package org.samvad.complaint.tracking;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Leads on to a page of our own. Relative, because only the gateway knows the origin and its scheme. */
final class RelativeRedirect {

    private RelativeRedirect() {}

    static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }
}
