package org.samvad.kit.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The broker's process, a child of this one: stopped in its tracks, or killed and started anew. */
public final class BrokerProcess {

    private static final String MAIN_CLASS = "org.samvad.devstack.broker.BrokerProcess";

    private BrokerProcess() {}

    /** Meanwhile connections stay open and are never answered, as behind a broken network. */
    public static void whileFrozen(Runnable test) {
        long pid = find().pid();
        signal("STOP", pid);
        try {
            test.run();
        } finally {
            signal("CONT", pid);
        }
    }

    /** Meanwhile connections are refused. Afterwards the same broker starts on the same data. */
    public static void whileDead(Runnable test) {
        ProcessHandle broker = find();
        List<String> command = commandOf(broker);
        broker.destroyForcibly();
        broker.onExit().join();
        try {
            test.run();
        } finally {
            start(command);
        }
    }

    private static ProcessHandle find() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> commandOf(child).contains(MAIN_CLASS))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> commandOf(ProcessHandle process) {
        try {
            Path file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
            return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\u0000"));
        } catch (IOException ended) {
            return List.of();
        }
    }

    private static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void signal(String name, long pid) {
        try {
            int status = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -" + name + " ended with " + status);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
