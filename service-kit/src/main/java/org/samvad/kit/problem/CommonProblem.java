package org.samvad.kit.problem;

/** The problems every service can have. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
    UNREADABLE_BODY("unreadable-body", 400, "The body can't be read"),
    NOT_SIGNED_IN("not-signed-in", 401, "Sign in first"),
    NOT_ALLOWED("not-allowed", 403, "This is not yours to do"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This can't be done here"),
    CONFLICT("conflict", 409, "This does not fit what is there already"),
    NOT_ACCEPTABLE("not-acceptable", 406, "This form of answer is not offered"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This form of body is not taken"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests; try again later"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "Out of service for a moment; try again");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }

    /** The kind for an HTTP status that some library chose. The status stays, also where it is none of these. */
    static ProblemType ofStatus(int status) {
        for (CommonProblem problem : values()) {
            if (problem.status == status && problem != UNREADABLE_BODY) {
                return problem;
            }
        }
        CommonProblem nearest = status < 500 ? INVALID_REQUEST : INTERNAL;
        return new OfStatus(nearest.slug, nearest.title, status);
    }

    private record OfStatus(String slug, String title, int status) implements ProblemType {}
}
