package org.samvad.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Remembers each used ticket until it expires, and which number it was used for. */
@ApplicationScoped
class UsedTickets {

    private static final String USE = """
            insert into used_ticket (ticket_id, contact_ref, number_hash, expires_at) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String FIND = "select number_hash from used_ticket where ticket_id = ?";
    private static final String FORGET_NUMBERS = "update used_ticket set number_hash = null where contact_ref = ?";
    private static final String FORGET_EXPIRED = "delete from used_ticket where expires_at < ?";

    private final DataSource database;

    UsedTickets(DataSource database) {
        this.database = database;
    }

    /** What a ticket was before this use. */
    enum Use {
        FIRST,
        SAME_NUMBER_AGAIN,
        OTHER_NUMBER
    }

    /** @param numberHash null for a ticket that brings no number */
    @Transactional(Transactional.TxType.MANDATORY)
    Use use(ContactTicket ticket, byte @Nullable [] numberHash) {
        try (Connection connection = database.getConnection()) {
            if (update(connection, USE, ticket.id(), ticket.contactRef(), numberHash, ticket.expiresAt()) == 1) {
                return Use.FIRST;
            }
            byte @Nullable [] before = find(connection, ticket.id());
            boolean same = before != null && numberHash != null && MessageDigest.isEqual(before, numberHash);
            return same ? Use.SAME_NUMBER_AGAIN : Use.OTHER_NUMBER;
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isKnown(ContactTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, ticket.id());
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forgetNumbers(UUID contactRef) {
        try (Connection connection = database.getConnection()) {
            update(connection, FORGET_NUMBERS, contactRef);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    @Transactional
    void forgetExpired(Instant now) {
        try (Connection connection = database.getConnection()) {
            update(connection, FORGET_EXPIRED, now);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static byte @Nullable [] find(Connection connection, String ticketId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, ticketId);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                Object value = values[index];
                statement.setObject(
                        index + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            return statement.executeUpdate();
        }
    }

    private static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("used tickets could not be kept", failed);
    }
}
