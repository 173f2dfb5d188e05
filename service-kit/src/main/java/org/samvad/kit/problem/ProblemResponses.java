package org.samvad.kit.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gives a resource's problem the form the client can read. */
@RequestScoped
class ProblemResponses {

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemResponses(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    Response.ResponseBuilder of(Problem problem) {
        return switch (AcceptedForm.of(headers.getHeaderString(HttpHeaders.ACCEPT))) {
            case PAGE -> page(problem.type());
            case JSON -> builder(problem.type()).type(ProblemBody.MEDIA_TYPE).entity(ProblemBody.of(problem));
        };
    }

    private Response.ResponseBuilder page(ProblemType type) {
        String path = uri.getPath();
        if (ProblemPage.isConsole(path) && type.status() == CommonProblem.NOT_SIGNED_IN.status()) {
            String next = URLEncoder.encode(path, StandardCharsets.UTF_8);
            return Response.seeOther(URI.create(ProblemPage.CONSOLE + "/login?next=" + next));
        }
        String language = uri.getQueryParameters().getFirst("lang");
        Optional<SentForm> form = type == CommonProblem.UNAVAILABLE ? SentForms.current() : Optional.empty();
        return builder(type)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(form.map(sent -> ProblemPage.renderKept(sent, language, path))
                        .orElseGet(() -> ProblemPage.render(type, language, path)));
    }

    private static Response.ResponseBuilder builder(ProblemType type) {
        Response.ResponseBuilder response = Response.status(type.status());
        ProblemBody.headers(type).forEach(response::header);
        return response;
    }
}
