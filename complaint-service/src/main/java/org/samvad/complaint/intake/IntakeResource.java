package org.samvad.complaint.intake;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.Categories;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Place;
import org.samvad.complaint.limits.Admission;
import org.samvad.complaint.limits.Challenge;
import org.samvad.complaint.limits.EntryGate;
import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.FieldProblem;
import org.samvad.kit.problem.ProblemException;

/** Intake for programs; people use the form. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class IntakeResource {

    private final ComplaintIntake intake;
    private final Categories categories;
    private final EntryGate gate;
    private final Directory directory;

    IntakeResource(ComplaintIntake intake, Categories categories, EntryGate gate, Directory directory) {
        this.intake = intake;
        this.categories = categories;
        this.gate = gate;
        this.directory = directory;
    }

    /** The answer to an entry. The code is 16 digits and is never given again after the time for a resend. */
    record Filed(String trackingCode, String contactTicket, String uploadTicket) {

        @Override
        public String toString() {
            return "[receipt]";
        }
    }

    /** A category that an entry can have. */
    record Choice(String code, ComplaintKind kind, String nameHi, String nameEn) {}

    /**
     * Takes an entry. With an {@code Idempotency-Key} (a random UUID) it may be sent again for 30 minutes and gives the
     * same code; with the key and another body it is refused with 409.
     */
    @POST
    @Operation(
            summary = "Takes an entry",
            description =
                    "Anonymous. With an Idempotency-Key (a UUID of version 4) it may be sent again for 30 minutes and gives the same receipt; with the same key and another body it is refused with 409. The text has 1 to 4,000 code points, CRLF counted as one. The tracking code is given this once. Above 60 entries an hour from one address, 429 proof-needed.")
    @Path("complaints")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response file(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Samvad-Proof") @DefaultValue("") String proof,
            @Context HttpServerRequest client,
            @Nullable FileComplaint request) {
        IdempotencyKey submission = key == null ? IdempotencyKey.random() : parse(key);
        if (request == null) {
            throw new ProblemException(CommonProblem.UNREADABLE_BODY, "The body is missing.");
        }
        try {
            intake.check(request);
            Receipt receipt = admit(client, request, submission, proof).store(() -> intake.file(request, submission));
            Filed filed = new Filed(receipt.code().digits(), receipt.contactTicket(), receipt.uploadTicket());
            return Response.status(Response.Status.CREATED).entity(filed).build();
        } catch (IntakeRefusedException refused) {
            throw problem(refused);
        } catch (IntakeConflictException conflict) {
            throw problem(conflict);
        }
    }

    /** A riddle to solve when an entry was answered with {@code proof-needed}. */
    @GET
    @Operation(
            summary = "A proof of work to do",
            description =
                    "ALTCHA protocol: SHA-256 of salt and number is the challenge. The solution goes, as the protocol's base64 payload, into the header Samvad-Proof of the next entry, once.")
    @Path("complaints/challenge")
    @PermitAll
    public Challenge challenge() {
        return gate.challenge();
    }

    /** What an entry can be about, by kind. */
    @GET
    @Operation(summary = "What an entry can be about, by kind")
    @Path("categories")
    @PermitAll
    public List<Choice> categories() {
        return Arrays.stream(ComplaintKind.values())
                .flatMap(kind -> categories.activeOf(kind).stream())
                .map(category -> new Choice(category.code(), category.kind(), category.nameHi(), category.nameEn()))
                .toList();
    }

    private Admission admit(HttpServerRequest client, FileComplaint request, IdempotencyKey key, String proof) {
        String code = Optional.ofNullable(request.codeId())
                .flatMap(directory::place)
                .map(Place::codeId)
                .orElse("");
        Admission admission = gate.admit(client.remoteAddress().hostAddress(), code, proof, "");
        if (admission instanceof Admission.NotYet && !intake.isResend(key)) {
            throw new ProblemException(
                    ComplaintProblem.PROOF_NEEDED,
                    "Solve GET /api/v1/complaints/challenge and send the entry again with its solution in Samvad-Proof.");
        }
        return admission;
    }

    private static IdempotencyKey parse(String key) {
        try {
            return IdempotencyKey.parse(key);
        } catch (IllegalArgumentException notRandom) {
            throw new ProblemException(
                    ComplaintProblem.IDEMPOTENCY_KEY_NOT_RANDOM,
                    "The tracking code is made from it, so it has to be a UUID of version 4, or absent.");
        }
    }

    private static ProblemException problem(IntakeRefusedException refused) {
        List<FieldProblem> fields = refused.faults().stream()
                .map(fault -> new FieldProblem(fault.field(), fault.message()))
                .toList();
        return new ProblemException(
                CommonProblem.INVALID_REQUEST, "The entry was not stored; mend the fields and send it again.", fields);
    }

    private static ProblemException problem(IntakeConflictException conflict) {
        return switch (conflict.reason()) {
            case OTHER_BODY ->
                new ProblemException(ComplaintProblem.IDEMPOTENCY_KEY_REUSED, "Take a new key for a new entry.");
            case TOO_LATE ->
                new ProblemException(
                        ComplaintProblem.RECEIPT_NO_LONGER_GIVEN,
                        "A receipt is given again for a limited time only. The entry of this key is safe.");
        };
    }
}
