package org.samvad.devstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.process.ChildProcess;

/** One copy of one of the three services, always on the same ports. */
final class ServicePart implements Part {

    private static final Duration GRACE = Duration.ofSeconds(12);

    private final String name;
    private final String product;
    private final List<String> command;
    private final Map<String, String> environment;
    private final ServicePorts ports;
    private final Path log;
    private volatile @Nullable ChildProcess process;
    private IntConsumer listener = code -> {};

    ServicePart(
            String name,
            String product,
            List<String> command,
            Map<String, String> environment,
            ServicePorts ports,
            Path log) {
        this.name = name;
        this.product = product;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.ports = ports;
        this.log = log;
    }

    /** The service that it is a copy of. */
    String product() {
        return product;
    }

    ServicePorts ports() {
        return ports;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long pid() {
        ChildProcess now = process;
        return now != null && now.isAlive() ? now.pid() : -1;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        ChildProcess started = launch();
        new Readiness(ports.management()).await(started);
        started.onUnexpectedEnd(code -> listener.accept(code));
    }

    @Override
    public void stop() {
        ChildProcess now = process;
        if (now != null) {
            now.stop(GRACE);
        }
    }

    @Override
    public void kill() {
        ChildProcess now = process;
        if (now != null) {
            now.kill();
        }
    }

    @Override
    public void onUnexpectedEnd(IntConsumer told) {
        listener = told;
    }

    /** Does not wait while holding the lock, so that a stop gets through during a long start. */
    private synchronized ChildProcess launch() {
        ChildProcess now = process;
        if (now != null && now.isAlive()) {
            return now;
        }
        ChildProcess started = ChildProcess.startGuarded(name, command, environment, log);
        process = started;
        return started;
    }
}
