package org.samvad.devstack.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.Uuid;
import org.samvad.devstack.process.ChildProcess;
import org.samvad.devstack.process.JavaCommand;
import org.samvad.devstack.secrets.PrivateFiles;

/** A Kafka in a JVM of its own, with the services' topics. Its folder is filled at the first start and kept. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final BrokerSettings settings;
    private final ChildProcess process;

    private KafkaBroker(BrokerSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts the broker on any free ports and waits until the topics are there. */
    public static KafkaBroker start(Path folder, Path log) {
        return start(folder, log, BrokerPorts.free());
    }

    /** The same on given ports, which must be free. */
    public static KafkaBroker start(Path folder, Path log, BrokerPorts ports) {
        Path home = PrivateFiles.createFolder(folder.toAbsolutePath());
        return start(home, new BrokerSettings(ports.client(), ports.controller(), home.resolve("data")), log);
    }

    private static KafkaBroker start(Path home, BrokerSettings settings, Path log) {
        Path properties = home.resolve("server.properties");
        PrivateFiles.write(properties, settings.toProperties());
        String clusterId = PrivateFiles.readOrMake(
                home.resolve("cluster-id"), () -> Uuid.randomUuid().toString());
        JavaCommand command = new JavaCommand(
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                options(),
                List.of(properties.toString(), clusterId));
        KafkaBroker broker = new KafkaBroker(settings, ChildProcess.start("kafka", command.toList(), Map.of(), log));
        try {
            broker.awaitConnection();
            Topics.create(settings.bootstrap());
            return broker;
        } catch (RuntimeException failure) {
            broker.process.kill();
            throw failure;
        }
    }

    public String bootstrap() {
        return settings.bootstrap();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(GRACE);
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(JavaCommand.FRUGAL);
        options.addAll(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n"));
        return options;
    }

    private void awaitConnection() {
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Kafka ended at start:\n" + String.join("\n", process.lastLines(10)));
            }
            if (accepts()) {
                return;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        throw new IllegalStateException("Kafka did not open its port within " + STARTUP);
    }

    private boolean accepts() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", settings.port()), Math.toIntExact(POLL.toMillis()));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
