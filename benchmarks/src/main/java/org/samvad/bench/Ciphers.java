package org.samvad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.secret.Sensitive;

/** The keys with which a service of the stack seals, so that it can open what a benchmark wrote. */
final class Ciphers {

    private Ciphers() {}

    /** @param file below the folder of secrets, such as {@code complaint/text.tink.json} */
    static RowCipher of(BenchStack stack, String file) throws IOException {
        Path keyset = Path.of(stack.started().secretsDir()).resolve(file);
        return new RowCipher(Sensitive.of(Files.readString(keyset).strip()));
    }
}
