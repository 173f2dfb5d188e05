package org.samvad.complaint.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.complaint.TrackingCodes;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.InvalidTicketException;
import org.samvad.kit.token.Ticket;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TicketVerifier;
import org.samvad.kit.token.TokenKind;

/** Turns a code into a short-lived token, so that the code itself is sent once and kept nowhere. */
@ApplicationScoped
class TrackingSessions {

    private static final String CSRF = "csrf";

    private final TrackingCodes codes;
    private final TicketSigner signer;
    private final TicketVerifier verifier;
    private final TrackingSettings settings;

    TrackingSessions(TrackingCodes codes, SecretFiles secrets, InstantSource time, TrackingSettings settings) {
        this.codes = codes;
        this.signer = new TicketSigner(TokenKind.TRACKING, secrets.keys("tracking.jwks"), time);
        this.verifier = new TicketVerifier(TokenKind.TRACKING, secrets.keys("tracking.jwks"), time);
        this.settings = settings;
    }

    /** Empty for every code that opens nothing, whatever the reason. */
    @Transactional
    Optional<TrackingSession> open(TrackingCode code) {
        return codes.open(code).map(Complaint::id).map(this::fresh);
    }

    /** The same session, starting anew. */
    TrackingSession renew(TrackingSession session) {
        String token =
                signer.sign(session.complaint().toString(), Map.of(CSRF, session.csrf()), settings.sessionLife());
        return new TrackingSession(session.complaint(), session.csrf(), token);
    }

    /** @throws InvalidTicketException if it is no tracking token or has ended */
    TrackingSession verify(String token) {
        Ticket ticket = verifier.verify(token);
        return new TrackingSession(UUID.fromString(ticket.subject()), ticket.claim(CSRF), token);
    }

    private TrackingSession fresh(UUID complaint) {
        return renew(new TrackingSession(complaint, UUID.randomUUID().toString(), ""));
    }
}
