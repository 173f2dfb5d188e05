package org.samvad.complaint.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.InvalidTicketException;
import org.samvad.kit.token.Ticket;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TicketVerifier;
import org.samvad.kit.token.TokenKind;

/** Signs from when on a person who can't prove work may go on. */
@ApplicationScoped
class Waits {

    private static final String FROM = "from";

    private final TicketSigner signer;
    private final TicketVerifier verifier;
    private final UsedOnce used;
    private final LimitSettings settings;
    private final InstantSource time;

    Waits(SecretFiles secrets, UsedOnce used, LimitSettings settings, InstantSource time) {
        this.signer = new TicketSigner(TokenKind.WAIT, secrets.keys("intake.jwks"), time);
        this.verifier = new TicketVerifier(TokenKind.WAIT, secrets.keys("intake.jwks"), time);
        this.used = used;
        this.settings = settings;
        this.time = time;
    }

    /** A new ticket that counts after the wait. */
    String begin() {
        String from = time.instant().plus(settings.pause()).toString();
        return signer.sign(UUID.randomUUID().toString(), Map.of(FROM, from), settings.life());
    }

    /** How long a ticket still has to wait, zero if it is due, the whole wait if it is none. */
    Duration left(String ticket) {
        try {
            Duration left = Duration.between(
                    time.instant(), Instant.parse(verifier.verify(ticket).claim(FROM)));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (InvalidTicketException none) {
            return settings.pause();
        }
    }

    boolean isValid(String ticket) {
        try {
            verifier.verify(ticket);
            return true;
        } catch (InvalidTicketException none) {
            return false;
        }
    }

    /**
     * If the wait is over, once for each ticket.
     *
     * @return what makes it count once more; empty if it is not over, or counted before
     */
    Optional<Runnable> accept(String ticket) {
        return isValid(ticket) && left(ticket).isZero() ? used.take(subject(ticket)) : Optional.empty();
    }

    private String subject(String ticket) {
        Ticket verified = verifier.verify(ticket);
        return verified.subject();
    }
}
