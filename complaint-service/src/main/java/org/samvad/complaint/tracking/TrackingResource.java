package org.samvad.complaint.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.ActNotAllowedException;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.complaint.MistypedCodeException;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.FieldProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.token.InvalidTicketException;

/** Tracking for programs: a code becomes a bearer token of ten minutes, and the token opens the case. */
@Path("/api/v1/tracking")
@Produces(MediaType.APPLICATION_JSON)
class TrackingResource {

    private static final String BEARER = "Bearer ";

    private final TrackingSessions sessions;
    private final CitizenCase citizenCase;
    private final TrackingSettings settings;

    TrackingResource(TrackingSessions sessions, CitizenCase citizenCase, TrackingSettings settings) {
        this.sessions = sessions;
        this.citizenCase = citizenCase;
        this.settings = settings;
    }

    /** The code, with or without spaces, in any digits. */
    record OpenSession(@Nullable String trackingCode) {

        @Override
        public String toString() {
            return "[code]";
        }
    }

    /** A token for the calls below. */
    record Opened(String accessToken, String tokenType, long expiresIn) {

        @Override
        public String toString() {
            return "[session]";
        }
    }

    /** A message of 1-4,000 code points. */
    record Message(@Nullable String text) {

        @Override
        public String toString() {
            return "[message]";
        }
    }

    @POST
    @Operation(
            summary = "Opens a case with its tracking code",
            description =
                    "The code in any notation and in any digits. The token holds for ten minutes and goes into Authorization: Bearer of the calls below. 400 code-mistyped: the check digit does not fit. 404 code-opens-nothing.")
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Opened open(@Nullable OpenSession request) {
        String typed = request == null || request.trackingCode() == null ? "" : request.trackingCode();
        try {
            TrackingSession session = sessions.open(TrackingCode.parse(typed))
                    .orElseThrow(() -> new ProblemException(
                            ComplaintProblem.CODE_OPENS_NOTHING, "Compare every digit with your receipt."));
            return new Opened(session.token(), "Bearer", settings.sessionLife().toSeconds());
        } catch (MistypedCodeException mistyped) {
            throw new ProblemException(
                    ComplaintProblem.CODE_MISTYPED,
                    "The code has 16 digits, and the last one proves the others.",
                    List.of(new FieldProblem("trackingCode", message(mistyped.mistake()))));
        }
    }

    @GET
    @Operation(summary = "State and conversation of the case", description = "401 session-ended: open it again.")
    @PermitAll
    public ComplaintProgress progress(@HeaderParam("Authorization") @Nullable String authorization) {
        return withSession(authorization, session -> citizenCase.progress(session.complaint()));
    }

    @POST
    @Operation(
            summary = "Writes to the police",
            description =
                    "1 to 4,000 code points. With an Idempotency-Key (a UUID of version 4) it may be sent again and is stored once. 409 not-possible-now.")
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public ComplaintProgress write(
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable Message message) {
        IdempotencyKey submission = key == null ? IdempotencyKey.random() : parse(key);
        return withSession(authorization, session -> {
            String given = message == null || message.text() == null ? "" : message.text();
            Sensitive<String> text = CitizenText.withPlainLineEnds(given);
            requireText("text", text);
            citizenCase.write(session.complaint(), submission, text);
            return citizenCase.progress(session.complaint());
        });
    }

    @POST
    @Operation(
            summary = "Says what came of it",
            description =
                    "solved: SOLVED, PARTLY or NOT_SOLVED; rating: 1 to 5; wish: CLOSE or LOOK_AGAIN. After a rejection the wish is enough. 409 not-possible-now.")
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public ComplaintProgress judge(
            @HeaderParam("Authorization") @Nullable String authorization, @Nullable CitizenFeedback feedback) {
        return withSession(authorization, session -> {
            CitizenFeedback given = feedback == null ? new CitizenFeedback(null, null, null, null) : feedback;
            citizenCase.judge(session.complaint(), IdempotencyKey.random(), given, comment(given.comment()));
            return citizenCase.progress(session.complaint());
        });
    }

    /** Asks the next rank to look at a rejection; possible once. The same as feedback with LOOK_AGAIN alone. */
    @POST
    @Operation(
            summary = "Asks the next rank to look at a rejection",
            description = "Possible once, and needs no rating. 409 not-possible-now.")
    @Path("appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public ComplaintProgress appeal(
            @HeaderParam("Authorization") @Nullable String authorization, @Nullable Message reason) {
        return withSession(authorization, session -> {
            citizenCase.appeal(session.complaint(), comment(reason == null ? null : reason.text()));
            return citizenCase.progress(session.complaint());
        });
    }

    private interface Call<T> {
        T with(TrackingSession session);
    }

    private <T> T withSession(@Nullable String authorization, Call<T> call) {
        try {
            if (authorization == null || !authorization.startsWith(BEARER)) {
                throw ended();
            }
            return call.with(sessions.verify(authorization.substring(BEARER.length())));
        } catch (InvalidTicketException | CaseGoneException over) {
            throw ended();
        } catch (FeedbackIncompleteException missing) {
            throw incomplete();
        } catch (ActNotAllowedException refused) {
            throw new ProblemException(
                    ComplaintProblem.NOT_POSSIBLE_NOW, "The case is now " + refused.state() + ". Nothing was stored.");
        }
    }

    private static IdempotencyKey parse(String key) {
        try {
            return IdempotencyKey.parse(key);
        } catch (IllegalArgumentException notRandom) {
            throw new ProblemException(
                    ComplaintProblem.IDEMPOTENCY_KEY_NOT_RANDOM, "It has to be a UUID of version 4, or absent.");
        }
    }

    private static @Nullable Sensitive<String> comment(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        Sensitive<String> comment = CitizenText.withPlainLineEnds(given);
        requireText("comment", comment);
        return comment;
    }

    private static void requireText(String field, Sensitive<String> text) {
        CitizenText.fault(text).ifPresent(fault -> {
            throw ProblemException.invalid(field, "must be valid text of 1 to 4,000 characters (code points)");
        });
    }

    private static String message(MistypedCodeException.Mistake mistake) {
        return switch (mistake) {
            case NOT_A_DIGIT -> "has a character that is not a digit";
            case TOO_SHORT -> "has fewer than 16 digits";
            case TOO_LONG -> "has more than 16 digits";
            case CHECK_DIGIT -> "has a wrong digit";
        };
    }

    private static ProblemException incomplete() {
        return new ProblemException(
                CommonProblem.INVALID_REQUEST,
                "Say whether it is solved, give points, and say what should happen now.",
                List.of(
                        new FieldProblem("solved", "must be SOLVED, PARTLY or NOT_SOLVED"),
                        new FieldProblem("rating", "must be from 1 to 5"),
                        new FieldProblem("wish", "must be CLOSE or LOOK_AGAIN; CLOSE if it is solved")));
    }

    private static ProblemException ended() {
        return new ProblemException(ComplaintProblem.SESSION_ENDED, "Open a session with the tracking code.");
    }
}
