package org.samvad.complaint.staff;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.secret.Sensitive;

/** Staff sign in to the API. */
@Path("/api/v1/auth/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TokenResource {

    private final SignIn signIn;
    private final StaffTokens tokens;

    TokenResource(SignIn signIn, StaffTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /** Each call issues a new token; earlier ones stay valid until they expire. */
    @POST
    @Operation(
            summary = "Signs staff in",
            description = "401 wrong-credentials, 429 sign-in-locked with Retry-After, 503 too-many-sign-ins.")
    @PermitAll
    public TokenAnswer issue(@Valid @NotNull TokenRequest request, @Context HttpServerResponse response) {
        Credentials credentials = new Credentials(request.username(), Sensitive.of(request.password()));
        return switch (signIn.attempt(credentials)) {
            case SignInResult.SignedIn done ->
                new TokenAnswer(done.token().reveal(), tokens.life().toSeconds(), "Bearer");
            case SignInResult.Refused ignored ->
                throw new ProblemException(ComplaintProblem.WRONG_CREDENTIALS, "Check both and try again.");
            case SignInResult.Locked locked -> {
                response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.seconds()));
                throw new ProblemException(
                        ComplaintProblem.SIGN_IN_LOCKED,
                        "Try again in " + locked.minutes() + " minutes, or ask your administrator.");
            }
        };
    }
}
