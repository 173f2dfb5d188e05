package org.samvad.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import org.jose4j.jwk.JsonWebKey;
import org.samvad.kit.secret.KeyRing;

/**
 * HMAC-SHA-256 (RFC 2104) under a key that lies outside the database: whoever has only the database can't try values
 * against it. A domain keeps hashes made for different ends apart.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Key key;

    /** Hashes under the ring's current key. */
    public KeyedHash(KeyRing keys) {
        this(keys.current());
    }

    public KeyedHash(JsonWebKey key) {
        this.key = key.getKey();
    }

    /** 32 bytes that only the holder of the key can make from {@code value}. */
    public byte[] hash(String domain, String value) {
        return hash(domain, value.getBytes(StandardCharsets.UTF_8));
    }

    /** @see #hash(String, String) */
    public byte[] hash(String domain, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(domain.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }
}
