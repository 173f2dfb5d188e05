package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.events.notification.SmsPurpose;

/** Answers and receipts, many at once: one statement each, because there are as many of them as messages. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResultTable {

    /** {@link Notification#isHeldBy} and {@link Notification#accept}, for many. */
    private static final String ACCEPT = """
            update notification set state = 'SUBMITTED', gateway = told.gateway, gateway_message_id = told.message_id,
                result_code = null, lease = null, lease_until = null
            from unnest(?, ?, ?, ?) as told (id, lease, gateway, message_id)
            where notification.id = told.id and notification.lease = told.lease
              and notification.state in ('SUBMITTING', 'UNCERTAIN')
            returning notification.id, notification.contact_ref, notification.purpose, notification.state""";

    /** Of the newest message, should the gateway have given an id twice. */
    private static final String SETTLE = """
            update notification set state = told.fate
            from unnest(?, ?) as told (message_id, fate)
            where notification.state = 'SUBMITTED' and notification.id = (
                select newest.id from notification newest
                where newest.gateway = ? and newest.gateway_message_id = told.message_id
                order by newest.due_at desc limit 1)
            returning notification.id, notification.contact_ref, notification.purpose, notification.state""";

    private static final String KNOWN =
            "select gateway_message_id from notification where gateway = ? and gateway_message_id = any (?)";

    private final DataSource database;

    ResultTable(DataSource database) {
        this.database = database;
    }

    /** @param reports each with the verdict "accepted" */
    List<Outcome> accept(Collection<SubmissionReport> reports) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> leases = new ArrayList<>();
        List<String> gateways = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (SubmissionReport report : reports) {
            if (report.verdict() instanceof Verdict.Accepted(String gateway, String messageId)) {
                ids.add(report.claimed().id());
                leases.add(report.claimed().lease());
                gateways.add(gateway);
                messages.add(messageId);
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement accept = connection.prepareStatement(ACCEPT)) {
            accept.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            accept.setArray(2, connection.createArrayOf("uuid", leases.toArray()));
            accept.setArray(3, connection.createArrayOf("text", gateways.toArray()));
            accept.setArray(4, connection.createArrayOf("text", messages.toArray()));
            return read(accept);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    List<Outcome> settle(String gateway, Map<String, NotificationState> fates) {
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            Object[] names = fates.values().stream().map(Enum::name).toArray();
            settle.setArray(1, connection.createArrayOf("text", fates.keySet().toArray()));
            settle.setArray(2, connection.createArrayOf("text", names));
            settle.setString(3, gateway);
            return read(settle);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Those of these ids that a message has. */
    Set<String> known(String gateway, Set<String> messageIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, gateway);
            select.setArray(2, connection.createArrayOf("text", messageIds.toArray()));
            try (ResultSet found = select.executeQuery()) {
                Set<String> known = new HashSet<>();
                while (found.next()) {
                    known.add(found.getString(1));
                }
                return known;
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static List<Outcome> read(PreparedStatement changing) throws SQLException {
        try (ResultSet changed = changing.executeQuery()) {
            List<Outcome> outcomes = new ArrayList<>();
            while (changed.next()) {
                outcomes.add(new Outcome(
                        changed.getObject(1, UUID.class),
                        changed.getObject(2, UUID.class),
                        SmsPurpose.valueOf(changed.getString(3)),
                        NotificationState.valueOf(changed.getString(4))));
            }
            return outcomes;
        }
    }

    private static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("the outcomes of messages are out of reach", failed);
    }
}
