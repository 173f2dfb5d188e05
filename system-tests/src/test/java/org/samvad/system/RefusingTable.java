package org.samvad.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.samvad.devstack.Started;
import org.samvad.devstack.database.Database;

/** A table that takes no change for a while, so that whatever a service does with it fails, as by a defect. */
final class RefusingTable {

    private final Database database;
    private final String table;

    private RefusingTable(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    static RefusingTable of(Started stack, String service, String table) {
        return new RefusingTable(stack.databases().get(service), table);
    }

    /** Refuses as long as this takes. */
    <T> T during(Callable<T> work) throws Exception {
        refuse();
        try {
            return work.call();
        } finally {
            execute("drop function refuse cascade");
        }
    }

    private void refuse() throws SQLException {
        execute("create function refuse() returns trigger language plpgsql"
                + " as $$ begin raise exception 'no change now'; end $$");
        execute("create trigger refuse before insert or update on " + table
                + " for each row execute function refuse()");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
