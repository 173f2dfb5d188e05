package org.samvad.complaint.casework;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Holds a complaint's row, so that several acts on it are surely at the same place at the same time. */
@ApplicationScoped
class HeldRow {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private final DataSource database;

    HeldRow(DataSource database) {
        this.database = database;
    }

    void heldWhile(String reference, Runnable work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement("select 1 from complaint where reference = ? for update")) {
                select.setString(1, reference);
                select.executeQuery();
                work.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void awaitWaiting(int sessions) {
        await().until(() -> waiting() == sessions);
    }

    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
