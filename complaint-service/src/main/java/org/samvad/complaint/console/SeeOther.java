package org.samvad.complaint.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Leads a browser on after a form, to an address of our own. Relative, because only the gateway knows the origin. */
public final class SeeOther {

    private SeeOther() {}

    public static Response to(String address) {
        return answer(address).build();
    }

    public static Response.ResponseBuilder answer(String address) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address);
    }
}
