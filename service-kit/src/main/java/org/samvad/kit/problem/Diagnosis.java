package org.samvad.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;

/** Tells which problem an exception is, and logs what nobody expected. */
final class Diagnosis {

    private static final Logger LOG = Logger.getLogger(Diagnosis.class);

    private Diagnosis() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> problem.toProblem();
            case ConstraintViolationException invalid
            when FieldPaths.concernTheRequest(invalid) ->
                new Problem(
                        CommonProblem.INVALID_REQUEST,
                        "One or more fields are not as they have to be.",
                        FieldPaths.of(invalid));
            case JacksonException unreadable ->
                new Problem(
                        CommonProblem.UNREADABLE_BODY,
                        "The body is not the JSON, in UTF-8, that is expected here.",
                        FieldPaths.of(unreadable));
            case UnauthorizedException refused -> notSignedIn();
            case AuthenticationFailedException refused -> notSignedIn();
            case ForbiddenException refused ->
                new Problem(CommonProblem.NOT_ALLOWED, "Your role does not include this.");
            case WebApplicationException refused
            when refused.getCause() instanceof JacksonException unreadable -> of(unreadable);
            case WebApplicationException refused ->
                ofStatus(refused.getResponse().getStatus());
            default -> ofUnexpected(thrown);
        };
    }

    static Problem ofStatus(int status) {
        ProblemType type = CommonProblem.ofStatus(status);
        return new Problem(type, type.title() + ".");
    }

    private static Problem notSignedIn() {
        return new Problem(
                CommonProblem.NOT_SIGNED_IN, "A valid staff token is needed, and none came with the request.");
    }

    private static Problem ofUnexpected(Throwable unexpected) {
        if (DatabaseOutage.causes(unexpected)) {
            LOG.warn("the database does not answer: " + unexpected.getClass().getName());
            // Where the connection broke during a commit, nobody knows on which side of it.
            return new Problem(
                    CommonProblem.UNAVAILABLE, "It may or may not have been done; send the same again shortly.");
        }
        if (ClientFault.causes(unexpected)) {
            return ofStatus(CommonProblem.INVALID_REQUEST.status());
        }
        // The message can quote a value (a constraint's detail, a number that did not parse): class and place only.
        LOG.error(Trace.withoutMessages(unexpected));
        return new Problem(CommonProblem.INTERNAL, "The error was recorded and will be looked at.");
    }
}
