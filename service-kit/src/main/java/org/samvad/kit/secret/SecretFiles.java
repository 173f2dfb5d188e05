package org.samvad.kit.secret;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder of this service's secrets, one file each, mounted by whoever runs the service. There is no default: a
 * service without its secrets does not start.
 */
@Startup
@ApplicationScoped
public class SecretFiles {

    private final Path folder;

    SecretFiles(@ConfigProperty(name = "samvad.secrets-dir") Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("samvad.secrets-dir is not a folder");
        }
        this.folder = folder;
    }

    /**
     * The content of a secret file without surrounding white space.
     *
     * @throws IllegalStateException if there is no such file
     */
    public Sensitive<String> text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the secrets folder has no file " + name));
    }

    /** The content of a secret file that need not be there. */
    public Optional<Sensitive<String>> find(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sensitive.of(Files.readString(file).strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the secrets file " + name + " can't be read", unreadable);
        }
    }

    /**
     * A JSON Web Key Set (RFC 7517). The first key signs or hashes, all of them verify.
     *
     * @throws IllegalStateException if the file is missing, empty or not a key set
     */
    public KeyRing keys(String name) {
        return KeyRing.parse(name, text(name).reveal());
    }
}
