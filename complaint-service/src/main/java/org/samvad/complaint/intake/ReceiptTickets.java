package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TokenKind;

/** Signs what a receipt allows to do next. */
@ApplicationScoped
class ReceiptTickets {

    private final TicketSigner contact;
    private final TicketSigner upload;
    private final IntakeSettings settings;

    ReceiptTickets(SecretFiles secrets, InstantSource time, IntakeSettings settings) {
        this.contact = new TicketSigner(TokenKind.CONTACT, secrets.keys("contact-signing.jwks"), time);
        this.upload = new TicketSigner(TokenKind.UPLOAD, secrets.keys("upload.jwks"), time);
        this.settings = settings;
    }

    /** For notification-service: says nothing but a random reference. */
    String contact(UUID contactRef) {
        return contact.sign(contactRef.toString(), Map.of("purpose", "register"), settings.ticketLife());
    }

    /** For this service's own attachments. */
    String upload(UUID complaint) {
        return upload.sign(complaint.toString(), Map.of(), settings.ticketLife());
    }
}
