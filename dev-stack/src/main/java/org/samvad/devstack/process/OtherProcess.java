package org.samvad.devstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that is not a child of this one. When such a process ends it stays in the process table until its parent
 * has looked at it, which in some containers takes seconds; here it counts as ended at once.
 */
public final class OtherProcess {

    private static final Duration POLL = Duration.ofMillis(20);

    private OtherProcess() {}

    public static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isZombie(pid);
    }

    /** Returns whether the process ended in time. */
    public static boolean awaitEnd(long pid, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(pid)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    /** The state is the first word after the name, which is in parentheses and may hold anything. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException goneOrNotLinux) {
            return false;
        }
    }
}
