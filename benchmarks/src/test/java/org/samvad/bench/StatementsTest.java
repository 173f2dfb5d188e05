package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.database.Durability;
import org.samvad.devstack.database.PostgresServer;
import org.samvad.devstack.secrets.SecretsFolder;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.secret.Sensitive;

/** The statements that the benchmarks write by hand still fit the schema that complaint-service's migrations make. */
class StatementsTest {

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static Database database;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        server = PostgresServer.start(folder.resolve("postgres"), Durability.FORGETFUL, folder.resolve("postgres.log"));
        database = server.database("complaint");
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (Path migration : migrations()) {
                statement.execute(Files.readString(migration).replace("${applicationRole}", database.appUsername()));
            }
            statement.execute("insert into subdivision values ('BHN', 'Bhilai Nagar', 'भिलाई नगर', '2022-11-20', 1)");
            for (String station : Entries.STATIONS) {
                statement.execute(
                        "insert into station values ('" + station + "', 'BHN', 'x', 'x', 'STATION', true, 1)");
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void rawIntakeWritesAWholeEntry() throws SQLException {
        long complaints = count("complaint");
        long events = count("outbox");
        Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), database.appPassword());
        try (RawIntake intake = new RawIntake(connection, new SplittableRandom(2))) {
            for (int entry = 0; entry < 20; entry++) {
                intake.once();
            }
        }
        assertThat(count("complaint") - complaints).isEqualTo(20);
        assertThat(count("outbox") - events).isEqualTo(20);
        assertThat(count("complaint_bar")).isPositive();
    }

    @Test
    void archiveGrowsToTheWantedSizeAndKeepsItsReferences() throws SQLException, IOException {
        long before = count("complaint");
        Path keyset = SecretsFolder.complete(folder.resolve("secrets"))
                .of("complaint")
                .resolve("text.tink.json");
        RowCipher cipher = new RowCipher(Sensitive.of(Files.readString(keyset).strip()));
        try (Connection owner = owner()) {
            CaseArchive archive = new CaseArchive(owner, cipher);
            archive.fillTo(300);
            archive.fillTo(500);
        }
        assertThat(count("complaint") - before).isEqualTo(500);
        assertThat(count("complaint where state = 'CLOSED'")).isGreaterThan(400);
        assertThat(count("pg_constraint where contype = 'f' and confrelid = 'complaint'::regclass"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void referencesDoNotRepeat() {
        assertThat(Stream.iterate(0, number -> number + 1)
                        .limit(50_000)
                        .map(CaseArchive::reference)
                        .distinct())
                .hasSize(50_000);
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
    }

    private static long count(String what) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Path> migrations() throws IOException {
        Path root = Path.of(System.getProperty("samvad.root"));
        try (Stream<Path> kit = Files.list(root.resolve("service-kit/src/main/resources/db/kit"));
                Stream<Path> own = Files.list(root.resolve("complaint-service/src/main/resources/db/migration"))) {
            return Stream.concat(kit, own)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }
}
