package org.samvad.devstack.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Stops the server when this process was killed: a shell that waits for the end of its standard input, which the
 * operating system closes with the process that holds the other end.
 */
final class Watchdog implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT HUP
            cat >/dev/null
            server=$(head -n 1 "$0" 2>/dev/null) || exit 0
            tr '\\0' ' ' <"/proc/$server/cmdline" 2>/dev/null | grep -q postgres && kill -INT "$server"
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(Path data) throws IOException {
        String pidFile = data.resolve("postmaster.pid").toString();
        return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT, pidFile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Called after the server has stopped: the shell then finds nothing to do. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
    }
}
