package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;

/** Receipts that wait for their message. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlyReceipts {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String KEEP = """
            insert into early_receipt (gateway, gateway_message_id, fate) values (?, ?, ?)
            on conflict (gateway, gateway_message_id) do update set fate = excluded.fate""";
    private static final String TAKE =
            "delete from early_receipt where gateway = ? and gateway_message_id = ? returning fate";
    private static final String FORGET = "delete from early_receipt where received_at < ?";

    private final DataSource database;

    EarlyReceipts(DataSource database) {
        this.database = database;
    }

    /** Lets only one transaction at a time deal with this id. */
    void lock(String gateway, String messageId) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, gateway + '|' + messageId);
            lock.executeQuery().close();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    void keep(DeliveryReceipt receipt) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, receipt.gateway());
            keep.setString(2, receipt.messageId());
            keep.setString(3, receipt.fate().name());
            keep.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    Optional<Fate> take(String gateway, String messageId) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, gateway);
            take.setString(2, messageId);
            try (ResultSet found = take.executeQuery()) {
                return found.next() ? Optional.of(Fate.valueOf(found.getString(1))) : Optional.empty();
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
