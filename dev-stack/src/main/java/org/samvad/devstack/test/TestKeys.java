package org.samvad.devstack.test;

import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.samvad.devstack.secrets.PrivateFiles;

/** Reads signing keys that the service under test does not have itself, from the folder next to its own. */
final class TestKeys {

    private TestKeys() {}

    /** @param secretsDir the secrets folder of any service: complaint-service's lies beside it */
    static PublicJsonWebKey current(Path secretsDir, String file) {
        Path path = secretsDir.toAbsolutePath().resolveSibling("complaint").resolve(file);
        try {
            return (PublicJsonWebKey)
                    new JsonWebKeySet(PrivateFiles.read(path)).getJsonWebKeys().getFirst();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
