package org.samvad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * What PostgreSQL and Kafka have written so far.
 *
 * @param complaint bytes of complaint-service's tables and indexes
 * @param notification bytes of notification-service's tables and indexes
 * @param log bytes of write-ahead log of the whole server
 * @param records bytes of records in Kafka's data folder
 */
record Footing(long complaint, long notification, long log, long records) {

    private static final String QUERY = "select pg_database_size('complaint'), pg_database_size('notification'),"
            + " pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

    static Footing of(BenchStack stack) throws SQLException, IOException {
        try (Connection connection = stack.superuser("complaint");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            Path kafka = Path.of(stack.started().dataDir(), "kafka", "data");
            return new Footing(row.getLong(1), row.getLong(2), row.getLong(3), recordsIn(kafka));
        }
    }

    /** The indexes beside them are left out: Kafka makes each 10 MB long at once, and fills it later. */
    static long recordsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(Footing::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException removedMeanwhile) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
