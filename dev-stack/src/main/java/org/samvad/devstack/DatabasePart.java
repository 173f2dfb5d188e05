package org.samvad.devstack;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.database.Durability;
import org.samvad.devstack.database.PostgresServer;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.OtherProcess;

/** PostgreSQL, always on the same port. */
final class DatabasePart implements Part {

    private final Path folder;
    private final Path log;
    private final int port = FreePorts.next();
    private @Nullable PostgresServer server;
    private volatile boolean stopping;
    private IntConsumer listener = code -> {};

    DatabasePart(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    synchronized Database database(String name) {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        return server.database(name);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public synchronized long pid() {
        return server == null ? -1 : server.pid();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() {
        if (server != null && isAlive(server)) {
            return;
        }
        stop();
        stopping = false;
        PostgresServer started = PostgresServer.start(folder, Durability.DURABLE, log, port);
        server = started;
        ProcessHandle.of(started.pid())
                .ifPresent(postmaster -> postmaster.onExit().thenRun(this::ended));
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public synchronized void kill() {
        stopping = true;
        if (server != null) {
            server.kill();
            server = null;
        }
    }

    @Override
    public void onUnexpectedEnd(IntConsumer told) {
        listener = told;
    }

    private static boolean isAlive(PostgresServer server) {
        return OtherProcess.isRunning(server.pid());
    }

    private void ended() {
        if (!stopping) {
            listener.accept(-1);
        }
    }
}
