package org.samvad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samvad.devstack.Started;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.database.Passwords;
import org.samvad.devstack.test.RunningStack;

/** The stack of {@code ./samvad up} on a data folder of its own, which goes with it. */
final class BenchStack implements AutoCloseable {

    private final Setting setting;
    private final Path folder;
    private final RunningStack stack;

    private BenchStack(Setting setting, Path folder, RunningStack stack) {
        this.setting = setting;
        this.folder = folder;
        this.stack = stack;
    }

    static BenchStack start(Setting setting) throws IOException {
        Files.createDirectories(setting.output());
        Path folder = Files.createTempDirectory(setting.output(), "stack-");
        return new BenchStack(setting, folder, RunningStack.start(folder.resolve("data")));
    }

    RunningStack running() {
        return stack;
    }

    Started started() {
        return stack.started();
    }

    int httpPort(String service) {
        Integer port = started().processes().get(service).httpPort();
        if (port == null) {
            throw new IllegalStateException(service + " has no port");
        }
        return port;
    }

    int publicPort() {
        return stack.url("/").getPort();
    }

    long pid(String part) {
        return started().processes().get(part).pid();
    }

    Database database(String service) {
        return started().databases().get(service);
    }

    /** As the service's application does, with the same rights. */
    Connection application(String service) throws SQLException {
        Database database = database(service);
        return DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), database.appPassword());
    }

    /** As PostgreSQL's superuser, in one of the databases. */
    Connection superuser(String database) throws SQLException {
        String url = database("complaint").jdbcUrl().replaceAll("/[^/]*$", "/" + database);
        return DriverManager.getConnection(
                url, "postgres", new Passwords(folder.resolve("data/postgres/passwords")).of("postgres"));
    }

    /** Begins a Flight Recording in a service, where profiling was asked for. */
    void record(String service) throws IOException, InterruptedException {
        if (setting.profile()) {
            jcmd(service, "JFR.start", "name=bench", "settings=profile");
        }
    }

    /** Ends the recording and keeps it as {@code benchmarks/target/NAME-SERVICE.jfr}. */
    void keepRecording(String service, String name) throws IOException, InterruptedException {
        if (setting.profile()) {
            Path file = setting.output().resolve(name + "-" + service + ".jfr");
            jcmd(service, "JFR.stop", "name=bench", "filename=" + file.toAbsolutePath());
        }
    }

    private void jcmd(String service, String... command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(jcmd.toString(), String.valueOf(pid(service))), Stream.of(command))
                        .toList());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("jcmd failed: " + List.of(command));
        }
    }

    @Override
    public void close() throws IOException {
        stack.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
