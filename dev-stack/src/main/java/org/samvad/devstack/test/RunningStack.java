package org.samvad.devstack.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.samvad.devstack.DevStack;
import org.samvad.devstack.Started;
import org.samvad.devstack.process.ChildProcess;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.JavaCommand;

/** The whole stack as {@code ./samvad up} runs it, as a child process on a free port, for system tests. */
public final class RunningStack implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int INBOX_DISTANCE = 10;

    /** All clients of a test share one address and one code, and are more than sixty an hour. */
    private static final Map<String, String> UNLIMITED =
            Map.of("SAMVAD_LIMITS_ENTRIES_PER_ADDRESS", "1000000", "SAMVAD_LIMITS_ENTRIES_PER_CODE", "1000000");

    private final Path dataDir;
    private final ChildProcess process;
    private final Instant launched;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningStack(Path dataDir, ChildProcess process, Instant launched) {
        this.dataDir = dataDir;
        this.launched = launched;
        this.process = process;
    }

    /** Starts on an empty temporary folder and returns when the public page can be opened. */
    public static RunningStack start() {
        try {
            return start(Files.createTempDirectory("samvad-stack-").resolve("data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Starts on a folder, which keeps what an earlier run left there. The stack's own output goes to a file beside it.
     *
     * @param more further options of {@code ./samvad up}
     */
    public static RunningStack start(Path dataDir, String... more) {
        RunningStack stack = launch(dataDir, more);
        stack.awaitStart();
        return stack;
    }

    /** Starts on an empty temporary folder; every process of the stack sees {@code environment}, too. */
    public static RunningStack start(Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("samvad-stack-").resolve("data");
            RunningStack stack = launch(folder, environment);
            stack.awaitStart();
            return stack;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts and does not wait: for tests of starts that fail. */
    public static RunningStack launch(Path dataDir, String... more) {
        return launch(dataDir, Map.of(), more);
    }

    private static RunningStack launch(Path dataDir, Map<String, String> environment, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--data", dataDir.toString()));
        if (!List.of(more).contains("--port")) {
            arguments.addAll(List.of("--port", String.valueOf(freePort())));
        }
        arguments.addAll(List.of(more));
        // More than `samvad up` gives it: after a long drill thirty thousand messages are read from the inbox at once.
        List<String> options = new ArrayList<>(
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        String root = System.getProperty("samvad.root");
        if (root != null) {
            options.add("-Dsamvad.root=" + root);
        }
        JavaCommand command =
                new JavaCommand(System.getProperty("java.class.path"), DevStack.class.getName(), options, arguments);
        Path log = dataDir.resolveSibling(dataDir.getFileName() + ".stack.log");
        Instant now = Instant.now();
        Map<String, String> seen = new HashMap<>(UNLIMITED);
        seen.putAll(environment);
        return new RunningStack(dataDir, ChildProcess.start("stack", command.toList(), seen, log), now);
    }

    /** What runs where, read anew at each call: process ids change. */
    public Started started() {
        return Started.read(dataDir);
    }

    public Path dataDir() {
        return dataDir;
    }

    /** The address of a page, for example of {@code /console}. */
    public URI url(String path) {
        return URI.create(started().publicUrl() + path);
    }

    public Smsc smsc() {
        return Smsc.at(started().smsInboxUrl());
    }

    /** @param name complaint, qr, notification, kafka or postgres */
    public void stopPart(String name) {
        control(name, "stop");
    }

    /** Ends it as a crash would (KILL). */
    public void killPart(String name) {
        control(name, "kill");
    }

    /** Returns when it is ready. */
    public void startPart(String name) {
        control(name, "start");
    }

    public void restartPart(String name) {
        control(name, "restart");
    }

    /** Asks the stack to end (TERM) and waits until it has. */
    public void stop() {
        process.stop(GRACE);
    }

    /** Kills the main process alone; its children end by themselves soon after. */
    public void kill() {
        process.kill();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What the stack wrote to its terminal. */
    public List<String> output() {
        return process.lastLines(1_000);
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitStart() {
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (!hasStarted()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw new IllegalStateException("the stack did not start:\n" + String.join("\n", output()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** The file of an earlier run that was killed does not count. */
    private boolean hasStarted() {
        Path file = Started.fileIn(dataDir);
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().isAfter(launched);
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private void control(String name, String action) {
        URI url = URI.create(started().smsInboxUrl()).resolve("/dev/processes/" + name + "/" + action);
        HttpRequest request = HttpRequest.newBuilder(url)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(action + " of " + name + ": " + answer.body());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        while (true) {
            int port = FreePorts.next();
            if (FreePorts.isFree(InetAddress.getLoopbackAddress(), port + INBOX_DISTANCE)) {
                return port;
            }
        }
    }
}
