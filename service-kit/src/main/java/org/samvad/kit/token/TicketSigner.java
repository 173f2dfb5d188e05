package org.samvad.kit.token;

import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.samvad.kit.secret.KeyRing;
import org.samvad.kit.time.Hour;

/** Signs tokens of one kind with the ring's current key. */
public final class TicketSigner {

    private final TokenKind kind;
    private final JsonWebKey key;
    private final InstantSource time;

    public TicketSigner(TokenKind kind, KeyRing keys, InstantSource time) {
        this.kind = kind;
        this.key = keys.current();
        this.time = time;
    }

    /**
     * A token that ends after {@code life}, a contact ticket up to an hour later. It holds no time of issue: the fewer times it carries, the less it tells.
     *
     * @param claims further claims; strings or lists of strings. They can't replace those set here
     */
    public String sign(String subject, Map<String, ?> claims, Duration life) {
        Instant expiry = expiry(life);
        JwtClaims body = new JwtClaims();
        claims.forEach(body::setClaim);
        body.setIssuer(TokenKind.ISSUER);
        body.setAudience(kind.audience());
        body.setSubject(subject);
        body.setJwtId(UUID.randomUUID().toString());
        body.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", kind.type());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(kind.algorithm());
        token.setPayload(body.toJson());
        token.setKey(signingKey());
        try {
            return token.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException("the key does not fit a " + kind + " token", failed);
        }
    }

    /** A contact ticket ends on a full hour: its end is stored beside the number and must not tell the minute of filing. */
    private Instant expiry(Duration life) {
        Instant end = time.instant().plus(life);
        return kind == TokenKind.CONTACT ? Hour.truncate(end).plus(1, ChronoUnit.HOURS) : end;
    }

    private Key signingKey() {
        return key instanceof PublicJsonWebKey pair ? pair.getPrivateKey() : key.getKey();
    }
}
