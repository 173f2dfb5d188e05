package org.samvad.complaint.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * "Leave quickly": the open case closes, so that the Back button leads to the question for the code, and a page with nothing
 * of ours on it leads away at once. It is no redirect, because {@code form-action 'self'} stops those that leave the origin.
 */
@Path("/track/exit")
@Produces("text/html;charset=UTF-8")
class QuickExitResource {

    private static final String AWAY = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0;url=https://www.google.com/">
            <title>Google</title>
            <a href="https://www.google.com/" rel="noreferrer">Google</a>
            """;

    private final TrackingCookie cookie;

    QuickExitResource(TrackingCookie cookie) {
        this.cookie = cookie;
    }

    /** Takes no CSRF token: whoever makes a stranger's browser send this has only closed a case that the code opens again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response leave() {
        return Response.ok(AWAY).cookie(cookie.clear()).build();
    }
}
