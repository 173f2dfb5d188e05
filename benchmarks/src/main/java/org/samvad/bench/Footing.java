package org.samvad.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What PostgreSQL has written so far.
 *
 * @param size bytes of complaint-service's tables and indexes
 * @param log bytes of write-ahead log of the whole server
 */
record Footing(long size, long log) {

    private static final String QUERY =
            "select pg_database_size('complaint'), pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

    static Footing of(BenchStack stack) throws SQLException {
        try (Connection connection = stack.superuser("complaint");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new Footing(row.getLong(1), row.getLong(2));
        }
    }
}
