package org.samvad.qr.image;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Sends an image, or only says that the client has it. */
@RequestScoped
class ImageAnswers {

    /** For an address that names what it shows; private, because only staff may ask for it. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    /** For the plain address: the public origin may move, and then the same code is drawn anew. */
    private static final String ASK_AGAIN = "private, no-cache";

    private final Request request;

    ImageAnswers(Request request) {
        this.request = request;
    }

    /**
     * @param version as the address has it; an old or made-up one is answered like none
     * @param disposition {@code inline} or {@code attachment}
     */
    Response send(CodeImage image, @Nullable String version, String disposition) {
        EntityTag tag = image.tag();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(image.bytes(), image.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition + "; filename=\"" + image.fileName() + "\"")
                : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, image.version().equals(version) ? FOR_GOOD : ASK_AGAIN)
                .build();
    }
}
