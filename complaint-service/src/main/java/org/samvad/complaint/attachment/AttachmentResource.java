package org.samvad.complaint.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.FieldProblem;
import org.samvad.kit.problem.ProblemException;

/** Files for programs, and for the script of the page; people without script use the page's own form. */
@Path(UploadGate.API)
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {

    private final AttachmentIntake intake;

    AttachmentResource(AttachmentIntake intake) {
        this.intake = intake;
    }

    /**
     * What was stored.
     *
     * @param bytes the size of what was made out of the sent file
     * @param seconds how long it plays, of a voice note
     */
    record Attached(
            UUID uploadId,
            AttachmentKind kind,
            String mediaType,
            int bytes,
            @Nullable Integer seconds) {}

    @POST
    @Operation(
            summary = "Adds a photo or a voice note",
            description =
                    "One file a request, with the uploadTicket of a receipt or of tracking, and an uploadId (a UUID of version 4) chosen by the sender: the same file with the same id may be sent again and gives the same answer; another file with it is refused with 409. Photos: JPEG, PNG or WebP, up to 10 MB and 65 megapixels (WebP 25, without loss 7), 3 with the entry and 3 with each message, 12 a case; stored as a new JPEG of at most 1,600 pixels without any metadata. Voice notes: Opus (WebM, Ogg, MP4), Vorbis (Ogg), AAC or AMR (MP4, M4A, 3GP, raw), MP3, FLAC (raw, Ogg), or PCM, A-law and µ-law in WAV and AIFF, up to 2 MB and 2 minutes, 1 with the entry and 1 with each message, 4 a case; only the sound is kept. 503 uploads-busy: send it again.")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    public Response attach(
            @RestForm @Nullable String uploadTicket,
            @RestForm @Nullable String uploadId,
            @RestForm @Nullable FileUpload file) {
        try {
            SentFile sent = SentFile.of(uploadId, file);
            AttachmentView stored = intake.take(uploadTicket == null ? "" : uploadTicket, sent);
            Attached answer =
                    new Attached(sent.uploadId(), stored.kind(), stored.mediaType(), stored.bytes(), stored.seconds());
            return Response.status(Response.Status.CREATED).entity(answer).build();
        } catch (AttachmentRefusedException refused) {
            AttachmentFault fault = refused.fault();
            String field =
                    switch (fault) {
                        case TICKET_ENDED, CASE_CLOSED -> "uploadTicket";
                        case UPLOAD_ID_NOT_RANDOM, UPLOAD_ID_REUSED -> "uploadId";
                        default -> "file";
                    };
            throw new ProblemException(fault, "Nothing was stored.", List.of(new FieldProblem(field, fault.title())));
        }
    }
}
