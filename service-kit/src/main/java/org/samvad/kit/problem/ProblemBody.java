package org.samvad.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The body of a problem (RFC 9457). It has no {@code instance}: on public paths the path can be a credential.
 *
 * @param errors one entry per field, empty for problems that concern none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(ProblemType type, String detail, List<FieldProblem> errors) {
        return new ProblemBody("urn:samvad:problem:" + type.slug(), type.title(), type.status(), detail, errors);
    }

    static Response response(ProblemType type, String detail, List<FieldProblem> errors) {
        return builder(type).type(MEDIA_TYPE).entity(of(type, detail, errors)).build();
    }

    /** Status and the headers that belong to it. */
    static Response.ResponseBuilder builder(ProblemType type) {
        Response.ResponseBuilder response = Response.status(type.status());
        if (type.status() == CommonProblem.NOT_SIGNED_IN.status()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (type.status() == CommonProblem.UNAVAILABLE.status()) {
            response.header("Retry-After", "5");
        }
        return response;
    }
}
