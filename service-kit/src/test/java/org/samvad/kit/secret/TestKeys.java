package org.samvad.kit.secret;

import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** New keys, and rings of them as a secrets file would hold them. */
public final class TestKeys {

    private static final int OCTET_KEY_BITS = 256;

    private TestKeys() {}

    public static PublicJsonWebKey signing(String keyId) {
        try {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(keyId);
            return key;
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static JsonWebKey shared(String keyId) {
        JsonWebKey key = OctJwkGenerator.generateJwk(OCTET_KEY_BITS);
        key.setKeyId(keyId);
        return key;
    }

    /** With private and secret parts. */
    public static KeyRing ring(JsonWebKey... keys) {
        return KeyRing.parse("test.jwks", json(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE, keys));
    }

    /** What those get who only verify. */
    public static KeyRing publicRing(JsonWebKey... keys) {
        return KeyRing.parse("test.jwks", json(JsonWebKey.OutputControlLevel.PUBLIC_ONLY, keys));
    }

    static String json(JsonWebKey.OutputControlLevel level, JsonWebKey... keys) {
        return new JsonWebKeySet(List.of(keys)).toJson(level);
    }
}
