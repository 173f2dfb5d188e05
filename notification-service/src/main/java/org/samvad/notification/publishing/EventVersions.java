package org.samvad.notification.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts the events of each contact. The row's lock, held to the commit, puts them into the outbox in that order. */
@ApplicationScoped
class EventVersions {

    private static final String NEXT = """
            insert into contact_event_version as counted (contact_ref, version) values (?, 1)
            on conflict (contact_ref) do update set version = counted.version + 1
            returning version""";

    /** Locks in the order of the references, as every other writer of several rows does. */
    private static final String NEXT_OF_EACH = """
            insert into contact_event_version as counted (contact_ref, version)
            select reference, count(*) from unnest(?) as reference group by reference order by reference
            on conflict (contact_ref) do update set version = counted.version + excluded.version
            returning contact_ref, version""";

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

    /**
     * Counts one event for each time that a reference is named.
     *
     * @return the first of the versions of each reference; the others follow it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Long> nextOfEach(List<UUID> contactRefs) {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT_OF_EACH)) {
            next.setArray(1, connection.createArrayOf("uuid", contactRefs.toArray()));
            try (ResultSet found = next.executeQuery()) {
                Map<UUID, Long> first = new HashMap<>();
                while (found.next()) {
                    first.put(found.getObject(1, UUID.class), found.getLong(2) + 1);
                }
                contactRefs.forEach(reference -> first.merge(reference, -1L, Long::sum));
                return first;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the versions of contacts' events could not be counted", failed);
        }
    }
}
