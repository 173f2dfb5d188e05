package org.samvad.system.canary;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.samvad.devstack.database.Passwords;
import org.samvad.devstack.test.RunningStack;

/** PostgreSQL's own log. */
final class DatabaseLog {

    private DatabaseLog() {}

    /** Every statement, as operators may switch it on; never the values, which docs/operations.md warns of. */
    static void everyStatement(RunningStack stack) throws SQLException {
        String password = new Passwords(stack.dataDir().resolve("postgres/passwords")).of("postgres");
        String url = stack.started().databases().get("complaint").jdbcUrl();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_parameter_max_length = 0");
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
        }
    }
}
