package org.samvad.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.samvad.devstack.Started;
import org.samvad.devstack.database.Database;

/** Looks into the databases as their owner could, to see what is really stored. */
final class Stores {

    private final Started stack;

    Stores(Started stack) {
        this.stack = stack;
    }

    long number(String service, String sql) throws SQLException {
        return Long.parseLong(text(service, sql));
    }

    /** The first column of the first row. */
    String text(String service, String sql) throws SQLException {
        Database database = stack.databases().get(service);
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
