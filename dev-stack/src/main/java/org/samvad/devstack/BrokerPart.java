package org.samvad.devstack;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.broker.BrokerPorts;
import org.samvad.devstack.broker.KafkaBroker;

/** Kafka, always on the same port. */
final class BrokerPart implements Part {

    private final Path folder;
    private final Path log;
    private final BrokerPorts ports = BrokerPorts.free();
    private @Nullable KafkaBroker broker;
    private IntConsumer listener = code -> {};

    BrokerPart(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    String bootstrap() {
        return ports.bootstrap();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public synchronized long pid() {
        return broker != null && broker.process().isAlive() ? broker.process().pid() : -1;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() {
        if (pid() < 0) {
            KafkaBroker started = KafkaBroker.start(folder, log, ports);
            started.process().onUnexpectedEnd(code -> listener.accept(code));
            broker = started;
        }
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    @Override
    public synchronized void kill() {
        if (broker != null) {
            broker.process().kill();
        }
    }

    @Override
    public void onUnexpectedEnd(IntConsumer told) {
        listener = told;
    }
}
