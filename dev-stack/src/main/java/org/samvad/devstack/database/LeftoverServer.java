package org.samvad.devstack.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.samvad.devstack.process.OtherProcess;

/**
 * What a killed run leaves in a data folder: a {@code postmaster.pid}, and perhaps a server that still runs. PostgreSQL
 * would refuse to start beside either when the process id has meanwhile been given to another program.
 */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Path pidFile;

    LeftoverServer(Path folder) {
        this.folder = folder;
        this.pidFile = folder.resolve("postmaster.pid");
    }

    static void clear(Path folder) {
        new LeftoverServer(folder).clear();
    }

    private void clear() {
        try {
            if (Files.notExists(pidFile)) {
                return;
            }
            Optional<ProcessHandle> server = running();
            if (server.isPresent()) {
                stop(server.get());
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<ProcessHandle> running() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurServer);
    }

    private boolean isOurServer(ProcessHandle process) {
        try {
            String command = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return command.contains("postgres") && command.contains(folder.toString());
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** INT is PostgreSQL's fast shutdown: sessions are ended and a checkpoint is written. */
    private void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
        if (!OtherProcess.awaitEnd(server.pid(), PATIENCE)) {
            server.destroyForcibly();
            OtherProcess.awaitEnd(server.pid(), PATIENCE);
        }
    }
}
