package org.samvad.kit.secret;

import java.util.List;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.lang.JoseException;

/** The keys of one purpose, the current one first. Every key has an id ({@code kid}). */
public final class KeyRing {

    /** As long as the hash, so that guessing the key is no easier than guessing the hash (RFC 7518, 3.2). */
    private static final int SHORTEST_BYTES = 32;

    private final List<JsonWebKey> keys;

    private KeyRing(List<JsonWebKey> keys) {
        this.keys = keys;
    }

    static KeyRing parse(String name, String json) {
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(json).getJsonWebKeys();
            if (keys.isEmpty() || keys.stream().anyMatch(key -> key.getKeyId() == null)) {
                throw new IllegalStateException(name + " needs at least one key, and a kid on each");
            }
            if (keys.stream().map(JsonWebKey::getKeyId).distinct().count() < keys.size()) {
                throw new IllegalStateException(name + " has one kid twice");
            }
            if (keys.stream().anyMatch(KeyRing::isShort)) {
                throw new IllegalStateException(name + " has a key shorter than 256 bits");
            }
            return new KeyRing(List.copyOf(keys));
        } catch (JoseException broken) {
            // The cause may quote the file, so it is left out on purpose.
            throw new IllegalStateException(name + " is not a JSON Web Key Set");
        }
    }

    private static boolean isShort(JsonWebKey key) {
        return key instanceof OctetSequenceJsonWebKey shared && shared.getOctetSequence().length < SHORTEST_BYTES;
    }

    /** The key that signs and hashes now. */
    public JsonWebKey current() {
        return keys.getFirst();
    }

    public List<JsonWebKey> all() {
        return keys;
    }

    public Optional<JsonWebKey> byId(String keyId) {
        return keys.stream().filter(key -> key.getKeyId().equals(keyId)).findFirst();
    }

    @Override
    public String toString() {
        return "[keys]";
    }
}
