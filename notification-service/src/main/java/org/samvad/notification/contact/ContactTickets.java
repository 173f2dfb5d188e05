package org.samvad.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.InvalidTicketException;
import org.samvad.kit.token.Ticket;
import org.samvad.kit.token.TicketVerifier;
import org.samvad.kit.token.TokenKind;

/** Reads tickets. Forged, foreign and expired ones are all the same here: empty. */
@ApplicationScoped
class ContactTickets {

    private static final int LONGEST = 4_096;
    private static final int LONGEST_ID = 100;

    private final TicketVerifier verifier;

    ContactTickets(SecretFiles secrets, InstantSource time) {
        this.verifier = new TicketVerifier(TokenKind.CONTACT, secrets.keys("contact-verification.jwks"), time);
    }

    Optional<ContactTicket> read(@Nullable String token) {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Ticket ticket = verifier.verify(token.strip());
            if (ticket.id().length() > LONGEST_ID) {
                return Optional.empty();
            }
            UUID contactRef = UUID.fromString(ticket.subject());
            return purpose(ticket.claim("purpose"))
                    .map(purpose -> new ContactTicket(ticket.id(), contactRef, purpose, ticket.expiresAt()));
        } catch (InvalidTicketException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<ContactTicket.Purpose> purpose(String claim) {
        return Arrays.stream(ContactTicket.Purpose.values())
                .filter(purpose -> purpose.name().toLowerCase(Locale.ROOT).equals(claim))
                .findFirst();
    }
}
