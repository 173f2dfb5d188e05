package org.samvad.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every error into a problem. No mapper repeats a value: what was sent may be a complaint, a code or a number. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        return responses.of(problem.type(), problem.getMessage(), problem.fields());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        List<FieldProblem> fields = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(lastNode(violation), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return responses.of(CommonProblem.INVALID_REQUEST, "One or more fields are not as they have to be.", fields);
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        // "file.request.text" names the method and its parameter before the field.
        String[] parts = path.split("\\.", 3);
        return parts[parts.length - 1];
    }

    /** Jackson's own message quotes the input, so only the path is taken from it. */
    // Quarkus has its own mapper for mismatched input, without a body, and the nearest class wins.
    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JacksonException.class})
    Response unreadable(JacksonException unreadable) {
        List<FieldProblem> fields = List.of();
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            fields = List.of(new FieldProblem(path, "is not of the expected form"));
        }
        return responses.of(
                CommonProblem.UNREADABLE_BODY, "The body is not the JSON, in UTF-8, that is expected here.", fields);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException refused) {
        return responses.of(
                CommonProblem.NOT_SIGNED_IN, "A valid staff token is needed, and none came with the request.");
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return responses.of(CommonProblem.NOT_ALLOWED, "Your role does not include this.");
    }

    @ServerExceptionMapper
    Response library(WebApplicationException refused) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        Response response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        CommonProblem type = CommonProblem.ofStatus(response.getStatus());
        return responses.of(type, type.title() + ".");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable unexpected) {
        if (DatabaseOutage.causes(unexpected)) {
            LOG.warn("the database does not answer: " + unexpected.getClass().getName());
            return responses.of(CommonProblem.UNAVAILABLE, "Nothing was lost or stored; please send it again shortly.");
        }
        // The message can quote a value (a constraint's detail, a number that did not parse): class and place only.
        LOG.error(Trace.withoutMessages(unexpected));
        return responses.of(CommonProblem.INTERNAL, "The error was recorded and will be looked at.");
    }
}
