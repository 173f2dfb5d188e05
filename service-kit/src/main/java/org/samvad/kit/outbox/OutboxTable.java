package org.samvad.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The relay's side of the table. */
@ApplicationScoped
class OutboxTable {

    /** Any number that is the same in every copy of a service; locks are per database. */
    private static final long RELAY_LOCK = 0x5A4D_5641_4401L;

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** @param correlation empty in a row that an older copy of the service wrote */
    record Row(
            long id,
            String topic,
            String key,
            UUID eventId,
            String eventType,
            Instant eventHour,
            String body,
            Optional<UUID> correlation) {}

    /**
     * One relay at a time: skipping locked rows instead would let a later event of a key overtake an earlier one. Held
     * until the transaction ends.
     */
    boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    List<Row> oldest(Connection connection, int limit) throws SQLException {
        String sql = """
                select id, topic, record_key, event_id, event_type, event_hour, body, correlation_id
                from outbox order by id limit ?""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            try (ResultSet found = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new Row(
                            found.getLong(1),
                            found.getString(2),
                            found.getString(3),
                            found.getObject(4, UUID.class),
                            found.getString(5),
                            found.getObject(6, OffsetDateTime.class).toInstant(),
                            found.getString(7),
                            Optional.ofNullable(found.getObject(8, UUID.class))));
                }
                return rows;
            }
        }
    }

    void delete(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    /** Seconds since the oldest waiting row was written, 0 if none waits. */
    double oldestAgeSeconds() {
        String sql = "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            return found.next() ? found.getDouble(1) : 0;
        } catch (SQLException failed) {
            throw new OutboxException("the outbox could not be read", failed);
        }
    }
}
