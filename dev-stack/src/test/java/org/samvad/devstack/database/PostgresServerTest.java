package org.samvad.devstack.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.process.OtherProcess;

class PostgresServerTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Test
    void databaseIsDurableAndKeptBetweenRuns() throws SQLException {
        try (PostgresServer server = start()) {
            Database database = server.database("complaint");
            asOwner(database, "CREATE TABLE kept (id int)");
            asApplication(database, "INSERT INTO kept VALUES (7)");
            assertThat(single(database, "SHOW fsync")).isEqualTo("on");
            assertThat(single(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(single(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(single(database, "SHOW server_version")).startsWith("18.6");
        }
        try (PostgresServer server = start()) {
            assertThat(single(server.database("complaint"), "SELECT id FROM kept"))
                    .isEqualTo("7");
        }
    }

    @Test
    void applicationRoleReadsAndWritesRowsButMakesNoTables() throws SQLException {
        try (PostgresServer server = start()) {
            Database database = server.database("qr");
            asOwner(database, "CREATE TABLE code (id bigint GENERATED ALWAYS AS IDENTITY, name text)");
            asApplication(database, "INSERT INTO code (name) VALUES ('gate')");
            asApplication(database, "UPDATE code SET name = 'desk'");
            asApplication(database, "DELETE FROM code");
            assertThatThrownBy(() -> asApplication(database, "CREATE TABLE other (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> asApplication(database, "DROP TABLE code")).hasMessageContaining("must be owner");
        }
    }

    @Test
    void oneServicesRoleCannotEnterAnotherServicesDatabase() {
        try (PostgresServer server = start()) {
            Database complaint = server.database("complaint");
            Database notification = server.database("notification");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            notification.jdbcUrl(), complaint.appUsername(), complaint.appPassword()))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void everyRoleIsAskedForItsPassword() {
        try (PostgresServer server = start()) {
            Database database = server.database("complaint");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void startsAgainAfterTheServerWasKilled() throws SQLException {
        try (PostgresServer killed = start()) {
            asOwner(killed.database("complaint"), "CREATE TABLE kept (id int)");
            kill(killed.pid());
        }
        assertThat(folder.resolve("postgres/data/postmaster.pid")).exists();
        try (PostgresServer next = start()) {
            assertThat(single(next.database("complaint"), "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
        }
    }

    @Test
    void startsAgainWhereTheOldProcessIdNowBelongsToAnotherProgram() throws IOException {
        start().close();
        long stranger = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/data/postmaster.pid"), stranger + "\n" + folder + "\n");
        try (PostgresServer server = start()) {
            assertThat(server.pid()).isNotEqualTo(stranger);
        }
    }

    @Test
    void aServerThatAnEarlierRunLeftRunningIsStopped() {
        try (PostgresServer forgotten = start()) {
            ProcessHandle server = ProcessHandle.of(forgotten.pid()).orElseThrow();
            LeftoverServer.clear(folder.resolve("postgres/data"));
            assertThat(OtherProcess.isRunning(server.pid())).isFalse();
        }
    }

    @Test
    void logHoldsNoValueOfARowThatWasRefused() throws SQLException, IOException {
        try (PostgresServer server = start()) {
            Database database = server.database("complaint");
            asOwner(database, "CREATE TABLE entry (body text PRIMARY KEY)");
            asApplication(database, "INSERT INTO entry VALUES ('canary-in-a-row')");
            assertThatThrownBy(() -> asApplication(database, "INSERT INTO entry VALUES ('canary-in-a-row')"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.readString(folder.resolve("postgres.log")))
                    .contains("duplicate key")
                    .doesNotContain("canary");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(folder.resolve("postgres"), Durability.DURABLE, folder.resolve("postgres.log"));
    }

    private static void kill(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !OtherProcess.isRunning(pid));
    }

    private static void asOwner(Database database, String sql) throws SQLException {
        execute(
                DriverManager.getConnection(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword()),
                sql);
    }

    private static void asApplication(Database database, String sql) throws SQLException {
        execute(application(database), sql);
    }

    private static Connection application(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), database.appPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Database database, String query) throws SQLException {
        try (Connection connection = application(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
