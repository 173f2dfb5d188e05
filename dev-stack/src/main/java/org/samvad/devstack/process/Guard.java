package org.samvad.devstack.process;

import java.io.IOException;

/**
 * Ends a child when its parent does, also where the parent was killed: a shell waits at a pipe that only the parent holds.
 * Unlike {@link Leash} it leaves the child's options and class path as they are, on which the archive of its classes depends.
 */
final class Guard {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            read -r nothing
            kill -TERM "$0" 2>/dev/null || exit 0
            sleep 5
            kill -KILL "$0" 2>/dev/null
            """;

    private Guard() {}

    static void over(Process child) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT, String.valueOf(child.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Its process id may be another's by the time that the parent ends.
        child.onExit().thenRun(shell::destroyForcibly);
    }
}
