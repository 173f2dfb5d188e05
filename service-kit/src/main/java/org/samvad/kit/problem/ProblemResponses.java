package org.samvad.kit.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.samvad.kit.page.PageLanguage;

/** Gives a problem the form the client can read: a page for a browser that loads one, JSON for everybody else. */
@RequestScoped
class ProblemResponses {

    private static final String CONSOLE = "/console";

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemResponses(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    Response of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    Response of(ProblemType type, String detail, List<FieldProblem> fields) {
        return wantsPage() ? page(type) : ProblemBody.response(type, detail, fields);
    }

    private boolean wantsPage() {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
    }

    private Response page(ProblemType type) {
        boolean inConsole = uri.getPath().startsWith(CONSOLE);
        if (inConsole && type.status() == CommonProblem.NOT_SIGNED_IN.status()) {
            String next = URLEncoder.encode(uri.getPath(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create(CONSOLE + "/login?next=" + next))
                    .build();
        }
        PageLanguage language = PageLanguage.parse(uri.getQueryParameters().getFirst("lang"));
        String page = ProblemPage.render(type, language, inConsole ? CONSOLE : "/");
        return ProblemBody.builder(type)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
