package org.samvad.kit.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Breaks every connection of the application and, for a while, refuses new ones. */
@ApplicationScoped
public class DatabaseOutages {

    private static final String BREAK_ALL_OTHERS = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where usename = current_user and pid <> pg_backend_pid()""";

    private final String url;
    private final String application;
    private final String applicationPassword;
    private final String owner;
    private final String ownerPassword;

    DatabaseOutages(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String application,
            @ConfigProperty(name = "quarkus.datasource.password") String applicationPassword,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String ownerPassword) {
        this.url = url;
        this.application = application;
        this.applicationPassword = applicationPassword;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
    }

    public void breakConnections() {
        try (Connection connection = DriverManager.getConnection(url, application, applicationPassword)) {
            execute(connection, BREAK_ALL_OTHERS);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void whileOut(Runnable test) {
        try (Connection owning = DriverManager.getConnection(url, owner, ownerPassword);
                Connection breaking = DriverManager.getConnection(url, application, applicationPassword)) {
            execute(owning, "alter database kit connection limit 0");
            try {
                execute(breaking, BREAK_ALL_OTHERS);
                test.run();
            } finally {
                execute(owning, "alter database kit connection limit -1");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
