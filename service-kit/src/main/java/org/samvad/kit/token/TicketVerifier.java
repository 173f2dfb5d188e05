package org.samvad.kit.token;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.samvad.kit.secret.KeyRing;

/** Verifies tokens of one kind: algorithm, signature by any key of the ring, type, audience, issuer and expiry. */
public final class TicketVerifier {

    private final TokenKind kind;
    private final KeyRing keys;
    private final InstantSource time;

    public TicketVerifier(TokenKind kind, KeyRing keys, InstantSource time) {
        this.kind = kind;
        this.keys = keys;
        this.time = time;
    }

    /** @throws InvalidTicketException whatever is wrong with it */
    public Ticket verify(String token) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.all()))
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, kind.algorithm())
                    .setExpectedType(true, kind.type())
                    .setExpectedAudience(kind.audience())
                    .setExpectedIssuer(TokenKind.ISSUER)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setRequireJwtId()
                    .setEvaluationTime(NumericDate.fromSeconds(time.instant().getEpochSecond()))
                    .build()
                    .processToClaims(token);
            return ticket(claims);
        } catch (InvalidJwtException | MalformedClaimException refused) {
            throw new InvalidTicketException();
        }
    }

    private static Ticket ticket(JwtClaims claims) throws MalformedClaimException {
        Map<String, String> texts = new HashMap<>();
        claims.getClaimsMap().forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        Instant expiry = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        return new Ticket(claims.getSubject(), claims.getJwtId(), Map.copyOf(texts), expiry);
    }
}
