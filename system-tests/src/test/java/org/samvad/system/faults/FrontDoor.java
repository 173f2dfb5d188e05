package org.samvad.system.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samvad.devstack.Started;
import org.samvad.devstack.gateway.GatewayProcess;
import org.samvad.devstack.process.ChildProcess;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.JavaCommand;

/**
 * A second gateway in front of the stack, in a process of its own: the stack's own lives in the process that starts and
 * stops all others and can't be killed without them.
 */
final class FrontDoor implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final int port = FreePorts.next();
    private final Path log;
    private final List<String> command;
    private ChildProcess process;

    private FrontDoor(Started stack) {
        log = Path.of(stack.dataDir(), "logs", "front-door.log");
        List<String> arguments = new ArrayList<>(List.of(origin()));
        stack.databases()
                .keySet()
                .forEach(service -> arguments.add(
                        service + "=" + stack.processes().get(service).httpPort()));
        command = new JavaCommand(
                        System.getProperty("java.class.path"),
                        GatewayProcess.class.getName(),
                        JavaCommand.FRUGAL,
                        arguments)
                .toList();
        process = launch();
    }

    static FrontDoor of(Started stack) {
        return new FrontDoor(stack);
    }

    String origin() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    void stop() {
        process.stop(GRACE);
    }

    /** Returns when it lets people in. */
    void start() {
        process = launch();
    }

    @Override
    public void close() {
        process.close();
    }

    private ChildProcess launch() {
        ChildProcess started = ChildProcess.start("gateway", command, Map.of(), log);
        await().atMost(STARTUP).pollInterval(Duration.ofMillis(50)).until(this::isOpen);
        return started;
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
