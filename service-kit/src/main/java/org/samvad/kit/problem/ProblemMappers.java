package org.samvad.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every error into a problem. None repeats a value: what was sent may be a complaint, a code or a number. */
@ApplicationScoped
class ProblemMappers {

    /** What a library's refusal says in its headers belongs to its status. */
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    /** The exceptions with a mapper of Quarkus's own are named: the nearest class wins. */
    @ServerExceptionMapper({
        ProblemException.class,
        ConstraintViolationException.class,
        JacksonException.class,
        JsonMappingException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        Throwable.class
    })
    Response problem(Throwable thrown) {
        return responses.of(Diagnosis.of(thrown)).build();
    }

    @ServerExceptionMapper
    Response library(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.hasEntity() || given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return given;
        }
        Response.ResponseBuilder response = responses.of(Diagnosis.of(refused));
        KEPT.stream()
                .filter(name -> given.getHeaderString(name) != null)
                .forEach(name -> response.header(name, null).header(name, given.getHeaderString(name)));
        return response.build();
    }
}
