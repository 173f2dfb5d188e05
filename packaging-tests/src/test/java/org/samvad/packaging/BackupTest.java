package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/backup} with a program in PostgreSQL's place that writes a line and fails for one database. */
class BackupTest {

    private static final String IN_PLACE_OF_POSTGRES = """
            #!/bin/sh
            for database; do :; done
            echo "rows of $database by $(basename "$0")"
            test "$database" != "$FAILING"
            """;

    @TempDir
    private Path programs;

    @TempDir
    private Path dumps;

    @BeforeEach
    void dumpsOfEarlierDays() throws IOException {
        program("postgres", IN_PLACE_OF_POSTGRES);
        dumpAged("complaint-old.dump", 35);
        dumpAged("qr-old.dump.part", 35);
        dumpAged("notification-old.dump", 34);
        dumpAged("complaint-kept.dump", 33);
    }

    @Test
    void everyDatabaseIsDumpedAndOldDumpsAreGone() throws IOException {
        backup("none").orFail();

        assertThat(left()).containsExactly("complaint-kept", "complaint-new", "notification-new", "qr-new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "qr", "notification"})
    void aFailedDumpKeepsNoOldOneAndStopsNoOther(String failing) throws IOException {
        Command backup = backup(failing);

        assertThat(backup.exitCode()).isNotZero();
        assertThat(backup.problems()).contains(failing);
        assertThat(left())
                .containsExactlyElementsOf(Stream.of("complaint-kept", "complaint-new", "notification-new", "qr-new")
                        .filter(dump -> !dump.equals(failing + "-new"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker", "docker-compose"})
    void theComposeThatIsThereIsTaken(String installed) throws IOException {
        program("docker", "#!/bin/sh\nexit 1\n");
        program("docker-compose", "#!/bin/sh\nexit 1\n");
        program(installed, IN_PLACE_OF_POSTGRES);

        Command.run("env", "PATH=" + programs + ":" + System.getenv("PATH"), "deploy/backup", dumps.toString())
                .orFail();

        assertThat(newest("qr")).hasContent("rows of qr by " + installed + "\n");
    }

    private Command backup(String failing) {
        return Command.run(
                "env",
                "IN_POSTGRES=" + programs.resolve("postgres"),
                "FAILING=" + failing,
                "deploy/backup",
                dumps.toString());
    }

    /** The names of all files, with "new" in the day's place. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(dumps)) {
            return files.map(file -> file.getFileName()
                            .toString()
                            .replaceFirst("\\d{4}-\\d\\d-\\d\\d", "new")
                            .replaceFirst("\\.dump$", ""))
                    .sorted()
                    .toList();
        }
    }

    private Path newest(String database) throws IOException {
        try (Stream<Path> files = Files.list(dumps)) {
            return files.filter(file -> file.getFileName().toString().startsWith(database + "-2"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void dumpAged(String name, int days) throws IOException {
        Instant written = Instant.now().minus(Duration.ofDays(days)).minus(Duration.ofMinutes(1));
        Files.setLastModifiedTime(Files.createFile(dumps.resolve(name)), FileTime.from(written));
    }

    private void program(String name, String text) throws IOException {
        Path program = Files.writeString(programs.resolve(name), text);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }
}
