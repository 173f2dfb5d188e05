package org.samvad.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The body of a problem (RFC 9457). It has no {@code instance}: on public paths the path can be a credential.
 *
 * @param errors one entry per field, empty for problems that concern none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(Problem problem) {
        ProblemType type = problem.type();
        return new ProblemBody(
                "urn:samvad:problem:" + type.slug(), type.title(), type.status(), problem.detail(), problem.fields());
    }

    /** The headers that belong to the status. */
    static Map<String, String> headers(ProblemType type) {
        return switch (type.status()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
    }
}
