package org.samvad.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** Claims, offsets and parked records. Every call joins the running transaction. */
@ApplicationScoped
class InboxTable {

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /** @return false if the event has already had its effect */
    boolean claim(UUID eventId) {
        return update("insert into inbox_claim (event_id) values (?) on conflict do nothing", eventId) == 1;
    }

    /** @return those that have not had their effect yet */
    Set<UUID> claimAll(Collection<UUID> eventIds) {
        String sql = "insert into inbox_claim (event_id) select unnest(?) on conflict do nothing returning event_id";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("uuid", eventIds.toArray()));
            try (ResultSet claimed = insert.executeQuery()) {
                Set<UUID> fresh = new HashSet<>();
                while (claimed.next()) {
                    fresh.add(claimed.getObject(1, UUID.class));
                }
                return fresh;
            }
        } catch (SQLException failed) {
            throw new InboxException(failed);
        }
    }

    /** For the rest of the running transaction: a lock that is not there by then is a failure. */
    void waitForLocksAtMost(Duration patience) {
        String sql = "select set_config('lock_timeout', ?, true)";
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement(sql)) {
            set.setString(1, patience.toMillis() + "ms");
            set.executeQuery().close();
        } catch (SQLException failed) {
            throw new InboxException(failed);
        }
    }

    void storeOffset(TopicPartition partition, long next) {
        String sql = """
                insert into inbox_offset (topic, partition, next_offset) values (?, ?, ?)
                on conflict (topic, partition) do update set next_offset = excluded.next_offset""";
        update(sql, partition.topic(), partition.partition(), next);
    }

    void park(TopicPartition partition, long offset, ParkReason reason) {
        String sql = """
                insert into inbox_parked (topic, partition, record_offset, reason) values (?, ?, ?, ?)
                on conflict do nothing""";
        update(sql, partition.topic(), partition.partition(), offset, reason.name());
    }

    void forgetClaimsOlderThan(Duration age) {
        String sql = "delete from inbox_claim where claimed_on < (now() - make_interval(secs => ?))::date";
        update(sql, (double) age.toSeconds());
    }

    OptionalLong storedOffset(TopicPartition partition) {
        String sql = "select next_offset from inbox_offset where topic = ? and partition = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, partition.topic());
            select.setInt(2, partition.partition());
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException failed) {
            throw new InboxException(failed);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new InboxException(failed);
        }
    }
}
