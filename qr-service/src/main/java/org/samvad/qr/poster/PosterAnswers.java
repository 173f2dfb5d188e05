package org.samvad.qr.poster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.samvad.qr.ContentTag;

/** Sends a poster, or only says that the client has it. */
@RequestScoped
class PosterAnswers {

    /** To be asked for again each time: a station may be renamed, and then its posters change. */
    private static final String ASK_AGAIN = "private, no-cache";

    private final Request request;

    PosterAnswers(Request request) {
        this.request = request;
    }

    /** @param disposition {@code inline} or {@code attachment}, with the file's name */
    Response send(byte[] poster, String mediaType, String disposition) {
        EntityTag tag = ContentTag.of(poster);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(poster, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).build();
    }
}
