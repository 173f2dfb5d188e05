package org.samvad.qr.image;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Sends an image, or only says that the client has it. */
@RequestScoped
class ImageAnswers {

    /** For good, because a code's image never changes; private, because only staff may ask for it. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private final Request request;

    ImageAnswers(Request request) {
        this.request = request;
    }

    /** @param disposition {@code inline} or {@code attachment} */
    Response send(CodeImage image, String disposition) {
        EntityTag tag = image.tag();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(image.bytes(), image.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition + "; filename=\"" + image.fileName() + "\"")
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_GOOD).build();
    }
}
