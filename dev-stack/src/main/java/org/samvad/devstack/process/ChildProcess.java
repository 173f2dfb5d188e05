package org.samvad.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A running child with its log file. Its standard output and error are appended to that file. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final String name;
    private final Process process;
    private final Path log;
    private volatile boolean stopping;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " could not be started", failure);
        }
    }

    /** The same, for a process that would not notice the end of this one. */
    public static ChildProcess startGuarded(
            String name, List<String> command, Map<String, String> environment, Path log) {
        ChildProcess child = start(name, command, environment, log);
        try {
            Guard.over(child.process);
            return child;
        } catch (IOException failure) {
            child.kill();
            throw new UncheckedIOException(name + " could not be guarded", failure);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Calls back with the exit code if the process ends without having been asked to. */
    public void onUnexpectedEnd(Consumer<Integer> listener) {
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                listener.accept(ended.exitValue());
            }
        });
    }

    /** Asks the process to end (TERM), waits, and kills it when it does not. */
    public void stop(Duration grace) {
        stopping = true;
        process.destroy();
        if (!endsWithin(grace)) {
            kill();
        }
    }

    /** Ends the process at once (KILL), as a crash would. */
    public void kill() {
        stopping = true;
        process.destroyForcibly();
        endsWithin(GRACE);
    }

    @Override
    public void close() {
        stop(GRACE);
    }

    /** The end of the log, for the message about a process that died. */
    public List<String> lastLines(int count) {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
