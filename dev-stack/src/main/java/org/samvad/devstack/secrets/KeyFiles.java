package org.samvad.devstack.secrets;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Makes the content of key files: JSON Web Key Sets of one key, and Tink keysets. */
final class KeyFiles {

    private static final int SYMMETRIC_BITS = 256;
    private static final int KEY_ID_LENGTH = 8;

    private KeyFiles() {}

    /** A private EC P-256 key for ES256. */
    static String signing() {
        try {
            JsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(RandomText.ofLength(KEY_ID_LENGTH));
            key.setUse("sig");
            key.setAlgorithm("ES256");
            return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The public half of a set that {@link #signing()} made. */
    static String verification(String signing) {
        try {
            return new JsonWebKeySet(signing).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String symmetric() {
        return symmetric(RandomText.ofLength(KEY_ID_LENGTH));
    }

    static String symmetric(String keyId) {
        OctetSequenceJsonWebKey key = OctJwkGenerator.generateJwk(SYMMETRIC_BITS);
        key.setKeyId(keyId);
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC);
    }

    /** A cleartext Tink keyset for AES256-GCM. */
    static String sealing() {
        try {
            AeadConfig.register();
            Configuration aead = RegistryConfiguration.get();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, aead);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, aead, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
