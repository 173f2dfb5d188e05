package org.samvad.devstack.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.broker.KafkaBroker;
import org.samvad.devstack.database.Durability;
import org.samvad.devstack.database.PostgresServer;
import org.samvad.devstack.secrets.SecretsFolder;

/** What all test classes of one JVM share: started by the first that asks, stopped when the JVM ends. */
final class SharedBackend {

    private static @Nullable SharedBackend started;

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaBroker broker;
    private final SecretsFolder secrets;
    private @Nullable TestCentre centre;

    private SharedBackend() {
        this.folder = temporaryFolder();
        this.postgres = PostgresServer.start(
                folder.resolve("postgres"), Durability.FORGETFUL, folder.resolve("logs/postgres.log"));
        this.broker = KafkaBroker.start(folder.resolve("kafka"), folder.resolve("logs/kafka.log"));
        this.secrets = SecretsFolder.complete(folder.resolve("secrets"));
    }

    static synchronized SharedBackend get() {
        if (started == null) {
            SharedBackend backend = new SharedBackend();
            Runtime.getRuntime().addShutdownHook(new Thread(backend::stop, "samvad-backend-stop"));
            started = backend;
        }
        return started;
    }

    PostgresServer postgres() {
        return postgres;
    }

    KafkaBroker broker() {
        return broker;
    }

    /** The SMS centre, which starts at the first call. */
    synchronized TestCentre centre() {
        if (centre == null) {
            centre = TestCentre.start(secrets.smppPassword());
        }
        return centre;
    }

    SecretsFolder secrets() {
        return secrets;
    }

    /** Nothing in the folder outlives the JVM, so that the broker need not end in order. */
    private void stop() {
        broker.process().kill();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("samvad-test-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
