package org.samvad.devstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder with {@link Leash} alone, so that a service gets the leash and nothing else of this module. */
public final class LeashFolder {

    private LeashFolder() {}

    /** Fills the folder and returns it for use in a class path. */
    public static Path fill(Path folder) {
        String name = Leash.class.getName().replace('.', '/') + ".class";
        try (InputStream classFile = Leash.class.getClassLoader().getResourceAsStream(name)) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(classFile, copy, StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
