package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;

/** Receipts that wait for their message. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlyReceipts {

    /** In one order everywhere, so that two who want some of the same ids do not wait for each other. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(id, 0))
            from (select unnest(?) as id order by 1) as ids""";

    private static final String KEEP = """
            insert into early_receipt (gateway, gateway_message_id, fate) values (?, ?, ?)
            on conflict (gateway, gateway_message_id) do update set fate = excluded.fate""";
    private static final String TAKE = """
            delete from early_receipt where gateway = ? and gateway_message_id = any (?)
            returning gateway_message_id, fate""";
    private static final String FORGET = "delete from early_receipt where received_at < ?";

    private final DataSource database;

    EarlyReceipts(DataSource database) {
        this.database = database;
    }

    /** Lets only one transaction at a time deal with one of these ids. */
    void lock(String gateway, Collection<String> messageIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            Object[] names = messageIds.stream().map(id -> gateway + '|' + id).toArray();
            lock.setArray(1, connection.createArrayOf("text", names));
            lock.executeQuery().close();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    void keep(Collection<DeliveryReceipt> receipts) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (DeliveryReceipt receipt : receipts) {
                keep.setString(1, receipt.gateway());
                keep.setString(2, receipt.messageId());
                keep.setString(3, receipt.fate().name());
                keep.addBatch();
            }
            keep.executeBatch();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Those of these ids for which a receipt was kept. */
    Map<String, Fate> take(String gateway, Collection<String> messageIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, gateway);
            take.setArray(2, connection.createArrayOf("text", messageIds.toArray()));
            try (ResultSet found = take.executeQuery()) {
                Map<String, Fate> taken = new HashMap<>();
                while (found.next()) {
                    taken.put(found.getString(1), Fate.valueOf(found.getString(2)));
                }
                return taken;
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    void forgetOlderThan(Instant instant) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, instant.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("the early receipts are out of reach", failed);
    }
}
