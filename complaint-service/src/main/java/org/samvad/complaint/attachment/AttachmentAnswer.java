package org.samvad.complaint.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as the answer to a request: of the type it was made in, to be shown and not to be kept. */
public final class AttachmentAnswer {

    private AttachmentAnswer() {}

    public static Response of(AttachmentContent content) {
        return Response.ok(content.bytes())
                .type(content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
