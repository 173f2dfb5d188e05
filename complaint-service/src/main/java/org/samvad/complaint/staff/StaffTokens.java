package org.samvad.complaint.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TokenKind;

/** Issues staff tokens, which all three services accept. */
@ApplicationScoped
class StaffTokens {

    private static final int CSRF_BYTES = 24;

    private final TicketSigner signer;
    private final Duration life;
    private final SecureRandom random = new SecureRandom();

    StaffTokens(SecretFiles secrets, StaffSettings settings, InstantSource time) {
        this.signer = new TicketSigner(TokenKind.STAFF, secrets.keys("staff-signing.jwks"), time);
        this.life = settings.tokenLife();
    }

    Sensitive<String> issue(StaffAccount account) {
        Map<String, ?> claims = Map.of(
                "upn", account.username(),
                "groups", List.of(account.role()),
                "unit", account.unit(),
                "csrf", newCsrfValue());
        return Sensitive.of(signer.sign(account.username(), claims, life));
    }

    Duration life() {
        return life;
    }

    private String newCsrfValue() {
        byte[] bytes = new byte[CSRF_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
