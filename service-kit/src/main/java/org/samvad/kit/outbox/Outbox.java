package org.samvad.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.samvad.kit.correlation.Correlation;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.kafka.RecordValues;
import org.samvad.kit.time.Hour;

/** Takes events of the running transaction: they are sent if it commits, and never if it does not. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (topic, record_key, event_id, event_type, event_hour, body, correlation_id)
            values (?, ?, ?, ?, ?, ?, ?)""";

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
     * Adds an event. Events of one key are sent in the order they were added, provided that whoever adds them holds a
     * lock on what the key stands for, as an update of the aggregate's row does.
     *
     * @param key the record key
     * @throws IllegalArgumentException if the event tells a time more exactly than {@link Hour} does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String topic, String key, Record event) {
        addAll(topic, any -> key, List.of(event));
    }

    /** Adds several events at once, in their order; each counts as one that {@link #add} took. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends Record> void addAll(String topic, Function<E, String> key, List<E> events) {
        events.forEach(Outbox::requireHours);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (E event : events) {
                insert.setString(1, topic);
                insert.setString(2, key.apply(event));
                insert.setObject(3, UUID.randomUUID());
                insert.setString(4, CloudEventHeaders.typeOf(event.getClass()));
                insert.setObject(5, Hour.truncate(time.instant()).atOffset(ZoneOffset.UTC));
                insert.setString(6, EventJson.write(event));
                insert.setObject(7, Correlation.currentOrNew());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new OutboxException("the event could not be stored", failed);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    /** A minute on a topic would name a person, so that it must not depend on each publisher's care. */
    private static void requireHours(Record event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == Instant.class
                    && RecordValues.get(event, component) instanceof Instant time
                    && !time.equals(Hour.truncate(time))) {
                throw new IllegalArgumentException(
                        event.getClass().getSimpleName() + "." + component.getName() + " is more exact than an hour");
            }
        }
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
