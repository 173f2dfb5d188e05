package org.samvad.complaint.attachment;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a sent file lies until its request ends, as it was sent. Nobody else may look into the folder, and what a killed
 * process left there goes at the next start. Each process has a folder of its own, named by its port.
 */
@Startup
@ApplicationScoped
class UploadFolder {

    private final Path folder;

    UploadFolder(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder;
    }

    @PostConstruct
    void prepare() {
        // Else decoders write what they read into a file of their own.
        ImageIO.setUseCache(false);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (Path leftover : files()) {
                Files.delete(leftover);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** An empty file, readable by this process's user alone; the caller deletes it. */
    Path newFile() throws IOException {
        return Files.createTempFile(folder, "clean", null);
    }

    List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
