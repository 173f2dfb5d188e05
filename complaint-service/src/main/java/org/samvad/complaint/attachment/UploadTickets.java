package org.samvad.complaint.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.InvalidTicketException;
import org.samvad.kit.token.Ticket;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TicketVerifier;
import org.samvad.kit.token.TokenKind;

/** Who may add files to which case. A receipt's ticket adds to the entry itself, one from tracking makes a message of its own. */
@ApplicationScoped
public class UploadTickets {

    private static final String MESSAGE = "message";

    private final TicketSigner signer;
    private final TicketVerifier verifier;
    private final AttachmentSettings settings;

    UploadTickets(SecretFiles secrets, InstantSource time, AttachmentSettings settings) {
        this.signer = new TicketSigner(TokenKind.UPLOAD, secrets.keys("upload.jwks"), time);
        this.verifier = new TicketVerifier(TokenKind.UPLOAD, secrets.keys("upload.jwks"), time);
        this.settings = settings;
    }

    /** For one message of files to a case that its citizen has opened. */
    public String forMessage(UUID complaint) {
        Map<String, String> claims = Map.of(MESSAGE, UUID.randomUUID().toString());
        return signer.sign(complaint.toString(), claims, settings.ticketLife());
    }

    /** @throws AttachmentRefusedException if it is no upload ticket, or no longer valid */
    UploadRight verify(String ticket) {
        try {
            Ticket verified = verifier.verify(ticket);
            String message = verified.claims().get(MESSAGE);
            return new UploadRight(
                    UUID.fromString(verified.subject()), message == null ? null : UUID.fromString(message));
        } catch (InvalidTicketException | IllegalArgumentException refused) {
            throw new AttachmentRefusedException(AttachmentFault.TICKET_ENDED);
        }
    }
}
