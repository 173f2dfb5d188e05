package org.samvad.system.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samvad.devstack.Started;
import org.samvad.devstack.database.Database;

/** Rows of the three databases, read as their owner. */
final class Rows {

    private final Started stack;

    Rows(Started stack) {
        this.stack = stack;
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    long number(String database, String sql) throws SQLException {
        return read(database, sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    List<String> texts(String database, String sql) throws SQLException {
        return read(database, sql, rows -> {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        });
    }

    Map<String, String> pairs(String database, String sql) throws SQLException {
        return read(database, sql, rows -> {
            Map<String, String> pairs = new HashMap<>();
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
            return pairs;
        });
    }

    /** Changes rows behind the services' back, to see whether a ledger notices. */
    void change(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> T read(String database, String sql, Reading<T> reading) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        }
    }

    private Connection connect(String name) throws SQLException {
        Database database = stack.databases().get(name);
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
    }
}
