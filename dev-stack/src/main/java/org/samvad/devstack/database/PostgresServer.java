package org.samvad.devstack.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.OtherProcess;
import org.samvad.devstack.secrets.PrivateFiles;

/** A PostgreSQL that listens on loopback only and asks every role for its password. */
public final class PostgresServer implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(10);
    private static final String SUPERUSER = "postgres";

    private static final String CLIENT_AUTHENTICATION =
            "host all all 127.0.0.1/32 scram-sha-256\n" + "host all all ::1/128 scram-sha-256\n";

    private final Path folder;
    private final Passwords passwords;
    private final int port;
    private final EmbeddedPostgres server;
    private final Watchdog watchdog;

    private PostgresServer(Path folder, Durability durability, Path log, int port) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.passwords = new Passwords(this.folder.resolve("passwords"));
        this.port = port;
        Path data = this.folder.resolve("data");
        LeftoverServer.clear(data);
        PrivateFiles.createFolder(data);
        Files.createDirectories(log.toAbsolutePath().getParent());
        this.server = settings(data, durability, log).start();
        this.watchdog = Watchdog.over(data);
        requirePasswords(data);
    }

    /**
     * Starts a server on a folder, which is filled at the first start and kept.
     *
     * @param log receives what the server writes; never row values, see {@code log_error_verbosity}
     */
    public static PostgresServer start(Path folder, Durability durability, Path log) {
        return start(folder, durability, log, FreePorts.next());
    }

    /** The same on a given port, which must be free. */
    public static PostgresServer start(Path folder, Durability durability, Path log, int port) {
        try {
            return new PostgresServer(folder, durability, log, port);
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL could not be started, see " + log, failure);
        }
    }

    public int port() {
        return port;
    }

    /** The process id of the postmaster, or -1 when it is not running. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException notRunning) {
            return -1;
        }
    }

    /** Makes the database with its two roles where it is missing. What is there is left alone. */
    public Database database(String name) {
        return new DatabaseSetup(this, passwords).ensure(name);
    }

    /** An empty database, whatever was there before under this name. */
    public Database freshDatabase(String name) {
        return new DatabaseSetup(this, passwords).recreate(name);
    }

    /** Ends server and sessions at once (KILL), as a crash would. */
    public void kill() {
        ProcessHandle.of(pid()).ifPresent(postmaster -> {
            List<ProcessHandle> doomed = new ArrayList<>(List.of(postmaster));
            doomed.addAll(postmaster.children().toList());
            doomed.forEach(ProcessHandle::destroyForcibly);
            doomed.forEach(process -> OtherProcess.awaitEnd(process.pid(), END));
        });
        close();
    }

    @Override
    public void close() {
        long postmaster = pid();
        try {
            server.close();
            watchdog.close();
            OtherProcess.awaitEnd(postmaster, END);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, passwords.of(SUPERUSER));
    }

    private EmbeddedPostgres.Builder settings(Path data, Durability durability, Path log) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setPort(port)
                .setConnectConfig("password", passwords.of(SUPERUSER))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // A broken constraint would otherwise put the row's values into the log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0");
        durability.settings().forEach(builder::setServerConfig);
        return builder;
    }

    /** One unpacked copy for each user of the machine: a shared one would belong to whoever came first. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "samvad-postgresql-" + System.getProperty("user.name"));
    }

    /** The cluster is made with trust, so that the superuser's password can be set; from then on it is asked for. */
    private void requirePasswords(Path data) throws IOException {
        try (Connection connection = superuser(SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + passwords.of(SUPERUSER) + "'");
            Files.writeString(data.resolve("pg_hba.conf"), CLIENT_AUTHENTICATION);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
