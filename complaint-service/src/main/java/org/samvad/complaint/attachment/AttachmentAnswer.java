package org.samvad.complaint.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as the answer to a request: of the type it was made in, to be shown and not to be kept. */
public final class AttachmentAnswer {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=([0-9]{1,9})-([0-9]{0,9})");

    private AttachmentAnswer() {}

    /** All of it. */
    public static Response of(AttachmentContent content) {
        return of(content, null);
    }

    /**
     * All of it, or a part: Safari plays no sound that it can't ask for in parts.
     *
     * @param range the header; what is not one range from a place on is answered with all (RFC 9110, 14.2 allows it)
     */
    public static Response of(AttachmentContent content, @Nullable String range) {
        byte[] bytes = content.bytes();
        Matcher asked = ONE_RANGE.matcher(range == null ? "" : range);
        boolean part = asked.matches() && Integer.parseInt(asked.group(1)) < bytes.length;
        int from = part ? Integer.parseInt(asked.group(1)) : 0;
        int last = part && !asked.group(2).isEmpty()
                ? Math.min(Integer.parseInt(asked.group(2)), bytes.length - 1)
                : bytes.length - 1;
        if (!part || last < from) {
            return builder(content, Response.Status.OK, bytes).build();
        }
        return builder(content, Response.Status.PARTIAL_CONTENT, Arrays.copyOfRange(bytes, from, last + 1))
                .header("Content-Range", "bytes " + from + "-" + last + "/" + bytes.length)
                .build();
    }

    private static Response.ResponseBuilder builder(AttachmentContent content, Response.Status status, byte[] bytes) {
        return Response.status(status)
                .entity(bytes)
                .type(content.mediaType())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
