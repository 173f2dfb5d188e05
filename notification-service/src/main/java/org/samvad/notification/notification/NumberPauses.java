package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Keeps the distance between two messages to one number, whichever references it was left for. */
@ApplicationScoped
class NumberPauses {

    private static final String ENTER =
            "insert into number_pause (number_hash, paused_until) values (?, ?) on conflict do nothing";
    private static final String LOCK = "select paused_until from number_pause where number_hash = ? for update";
    private static final String EXTEND = "update number_pause set paused_until = ? where number_hash = ?";
    private static final String FORGET = "delete from number_pause where paused_until < ?";

    private final DataSource database;

    NumberPauses(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the next free time.
     *
     * @param wanted when the message would leave if it were the only one
     * @param allowed moves a time out of the quiet hours
     * @return when it may leave
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Instant reserve(NumberKey number, Instant wanted, Duration interval, UnaryOperator<Instant> allowed) {
        if (interval.isZero()) {
            return wanted;
        }
        try (Connection connection = database.getConnection()) {
            update(connection, ENTER, number.hash(), Instant.EPOCH);
            Instant free = pausedUntil(connection, number);
            Instant due = free.isAfter(wanted) ? allowed.apply(free) : wanted;
            update(connection, EXTEND, due.plus(interval), number.hash());
            return due;
        } catch (SQLException failed) {
            throw new IllegalStateException("the pause of a number could not be kept", failed);
        }
    }

    /** Removes the pauses that are over. */
    @Transactional
    void forgetThoseOver(Instant now) {
        try (Connection connection = database.getConnection()) {
            update(connection, FORGET, now);
        } catch (SQLException failed) {
            throw new IllegalStateException("old pauses could not be removed", failed);
        }
    }

    private static Instant pausedUntil(Connection connection, NumberKey number) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setBytes(1, number.hash());
            try (ResultSet found = lock.executeQuery()) {
                found.next();
                return found.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                Object value = values[index];
                statement.setObject(
                        index + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        }
    }
}
