package org.samvad.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.time.Hour;

/** Takes events of the running transaction: they are sent if it commits, and never if it does not. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (topic, record_key, event_id, event_type, event_hour, body)
            values (?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final InstantSource time;

    Outbox(DataSource database, TransactionSynchronizationRegistry transaction, OutboxRelay relay, InstantSource time) {
        this.database = database;
        this.transaction = transaction;
        this.relay = relay;
        this.time = time;
    }

    /**
     * Adds an event. Events of one key are sent in the order in which their transactions took the key's row lock.
     *
     * @param key the record key; events of one key stay in order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String topic, String key, Record event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setObject(3, UUID.randomUUID());
            insert.setString(4, CloudEventHeaders.typeOf(event.getClass()));
            insert.setObject(5, Hour.truncate(time.instant()).atOffset(ZoneOffset.UTC));
            insert.setString(6, EventJson.write(event));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new OutboxException("the event could not be stored", failed);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The row is already written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
