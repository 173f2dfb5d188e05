package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;

/** The statements in which several workers meet. */
@ApplicationScoped
class QueueTable {

    private static final String CLAIM = """
            update notification
            set state = 'SUBMITTING', attempts = attempts + 1, lease = gen_random_uuid(), lease_until = ?
            where id in (
                select id from notification where state = 'WAITING' and due_at <= ?
                order by due_at limit ? for update skip locked)
            returning id, contact_ref, purpose, language, attempts, lease""";

    private static final String EXPIRED = """
            select id from notification where state = 'SUBMITTING' and lease_until < ?
            for no key update skip locked""";

    private static final String OLDEST_DUE = """
            select coalesce(extract(epoch from cast(? as timestamptz) - min(due_at)), 0)
            from notification where state = 'WAITING' and due_at <= ?""";

    private final DataSource database;

    QueueTable(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<ClaimedNotification> claim(int most, Instant now, Instant leaseUntil) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, leaseUntil.atOffset(ZoneOffset.UTC));
            claim.setObject(2, now.atOffset(ZoneOffset.UTC));
            claim.setInt(3, most);
            try (ResultSet found = claim.executeQuery()) {
                List<ClaimedNotification> claimed = new ArrayList<>();
                while (found.next()) {
                    claimed.add(read(found));
                }
                return claimed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("due messages could not be claimed", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> expiredLeases(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EXPIRED)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet found = select.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("expired leases could not be read", failed);
        }
    }

    /** Seconds by which the oldest waiting message is late; 0 if none is. */
    double oldestDueSeconds(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OLDEST_DUE)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getDouble(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the oldest due message could not be read", failed);
        }
    }

    private static ClaimedNotification read(ResultSet row) throws SQLException {
        return new ClaimedNotification(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                SmsPurpose.valueOf(row.getString(3)),
                EventLanguage.valueOf(row.getString(4)),
                row.getInt(5),
                row.getObject(6, UUID.class));
    }
}
