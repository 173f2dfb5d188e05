package org.samvad.devstack.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a database and its roles. Names come from this module's own code, never from outside, so that they are put
 * into the statements as they are.
 */
final class DatabaseSetup {

    private final PostgresServer server;
    private final Passwords passwords;

    DatabaseSetup(PostgresServer server, Passwords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    Database ensure(String name) {
        Database database = describe(name);
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, database.ownerUsername(), database.ownerPassword());
            role(statement, database.appUsername(), database.appPassword());
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + database.ownerUsername());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("database " + name + " could not be made", failure);
        }
        grant(database);
        return database;
    }

    Database recreate(String name) {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException failure) {
            throw new IllegalStateException("database " + name + " could not be dropped", failure);
        }
        return ensure(name);
    }

    private Database describe(String name) {
        String owner = name + "_owner";
        String application = name + "_app";
        return new Database(name, server.url(name), owner, passwords.of(owner), application, passwords.of(application));
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        String verb = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'") ? "ALTER" : "CREATE";
        statement.execute(verb + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Rows yes, tables no: the application's role can't change or drop what the migrations made. */
    private void grant(Database database) {
        String owner = database.ownerUsername();
        String application = database.appUsername();
        String defaults = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public GRANT ";
        List<String> statements = List.of(
                "REVOKE ALL ON DATABASE " + database.name() + " FROM PUBLIC",
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT CONNECT ON DATABASE " + database.name() + " TO " + application,
                "GRANT USAGE ON SCHEMA public TO " + application,
                defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + application,
                defaults + "USAGE ON SEQUENCES TO " + application);
        try (Connection connection = server.superuser(database.name());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("rights on " + database.name() + " could not be granted", failure);
        }
    }
}
