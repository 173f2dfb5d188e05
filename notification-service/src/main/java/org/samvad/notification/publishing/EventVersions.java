package org.samvad.notification.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts the events of each contact. The row's lock, held to the commit, puts them into the outbox in that order. */
@ApplicationScoped
class EventVersions {

    private static final String NEXT = """
            insert into contact_event_version as counted (contact_ref, version) values (?, 1)
            on conflict (contact_ref) do update set version = counted.version + 1
            returning version""";

    private final DataSource database;

    EventVersions(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long next(UUID contactRef) {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setObject(1, contactRef);
            try (ResultSet found = next.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the version of a contact's events could not be counted", failed);
        }
    }
}
