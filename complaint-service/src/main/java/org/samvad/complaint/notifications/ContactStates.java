package org.samvad.complaint.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Whether notification-service holds a number for a reference. Shown to the citizen alone. */
@ApplicationScoped
public class ContactStates {

    private final DataSource database;

    ContactStates(DataSource database) {
        this.database = database;
    }

    /** Whether news of this reference would reach somebody. */
    public boolean isReachable(UUID contactRef) {
        String sql = "select reachable from contact_state where contact_ref = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, contactRef);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the contact states are out of reach", failed);
        }
    }

    void store(UUID contactRef, Reachability reachability, long version) {
        String sql = """
                insert into contact_state as stored (contact_ref, reachable, version) values (?, ?, ?)
                on conflict (contact_ref) do update set reachable = excluded.reachable, version = excluded.version
                where stored.version < excluded.version""";
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, contactRef);
            upsert.setBoolean(2, reachability == Reachability.REACHABLE);
            upsert.setLong(3, version);
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the contact states are out of reach", failed);
        }
    }

    enum Reachability {
        REACHABLE,
        NOT_REACHABLE
    }
}
