package org.samvad.devstack.test;

import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A JSON Web Token that is right in every part until a test changes one. */
final class TestToken {

    private final PublicJsonWebKey key;
    private final JwtClaims claims = new JwtClaims();
    private String type;

    TestToken(PublicJsonWebKey key, String type, String audience, String subject) {
        this.key = key;
        this.type = type;
        claims.setIssuer("samvad");
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setJwtId(UUID.randomUUID().toString());
        expiresInMinutes(30);
    }

    TestToken type(String wrong) {
        this.type = wrong;
        return this;
    }

    TestToken audience(String wrong) {
        claims.setAudience(wrong);
        return this;
    }

    TestToken issuer(String wrong) {
        claims.setIssuer(wrong);
        return this;
    }

    TestToken claim(String name, Object value) {
        claims.setClaim(name, value);
        return this;
    }

    /** @param minutes from now; negative for a token that expired so long ago */
    TestToken expiresInMinutes(int minutes) {
        NumericDate expiry = NumericDate.now();
        expiry.addSeconds(minutes * 60L);
        claims.setExpirationTime(expiry);
        return this;
    }

    String sign() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", type);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
