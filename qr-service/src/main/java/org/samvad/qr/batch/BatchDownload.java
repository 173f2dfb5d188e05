package org.samvad.qr.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Sends a finished file, or only says that the client has it. */
@RequestScoped
class BatchDownload {

    private final BatchFile file;
    private final Request request;

    BatchDownload(BatchFile file, Request request) {
        this.file = file;
        this.request = request;
    }

    Response send(Batch batch) {
        EntityTag tag = new EntityTag(String.valueOf(batch.sha256()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        StreamingOutput body = out -> file.copy(batch.id(), out);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(body, batch.order().output().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + batch.fileName() + "\"")
                : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
