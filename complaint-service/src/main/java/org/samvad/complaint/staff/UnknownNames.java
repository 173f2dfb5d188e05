package org.samvad.complaint.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.SecretFiles;

/**
 * Locks names that have no account as if they had one, for all copies of the service together: a lock that came later
 * at a name without an account would tell who has one.
 */
@ApplicationScoped
class UnknownNames {

    private static final String BEGIN = """
            insert into unknown_name (name_hash, failures, locked_until, tried_on) values (?, 0, 'epoch', ?)
            on conflict do nothing""";
    private static final String LOCK = "select failures, locked_until from unknown_name where name_hash = ? for update";
    private static final String COUNT =
            "update unknown_name set failures = ?, locked_until = ?, tried_on = ? where name_hash = ?";
    private static final String FORGET = "delete from unknown_name where tried_on < ?";

    private final DataSource database;
    private final KeyedHash hash;
    private final LockRule rule;
    private final InstantSource time;

    UnknownNames(DataSource database, SecretFiles secrets, StaffSettings settings, InstantSource time) {
        this.database = database;
        this.hash = new KeyedHash(secrets.keys("intake.jwks"));
        this.rule = settings.lockRule();
        this.time = time;
    }

    private record Tries(int failures, Instant lockedUntil) {}

    /** Counts a try unless the name is locked, and says for how long it was locked before. */
    @Transactional(Transactional.TxType.MANDATORY)
    Duration refuse(String name, Instant now) {
        byte[] key = hash.hash("unknown-name", name);
        try (Connection connection = database.getConnection()) {
            Tries before = lock(connection, key, now);
            if (now.isBefore(before.lockedUntil())) {
                return Duration.between(now, before.lockedUntil());
            }
            int failures = before.failures() + 1;
            count(connection, key, new Tries(failures, now.plus(rule.after(failures))), now);
            return Duration.ZERO;
        } catch (SQLException failed) {
            throw new IllegalStateException("the tried names are out of reach", failed);
        }
    }

    /** The row is locked, so that a hundred guesses at once count as a hundred. */
    private static Tries lock(Connection connection, byte[] key, Instant now) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN);
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            begin.setBytes(1, key);
            begin.setObject(2, day(now));
            begin.executeUpdate();
            lock.setBytes(1, key);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return new Tries(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    private static void count(Connection connection, byte[] key, Tries tries, Instant now) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setInt(1, tries.failures());
            count.setObject(2, tries.lockedUntil().atOffset(ZoneOffset.UTC));
            count.setObject(3, day(now));
            count.setBytes(4, key);
            count.executeUpdate();
        }
    }

    /** A lock is shorter than a day, so that nothing older says anything. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldTries() {
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement forget = connection.prepareStatement(FORGET)) {
                forget.setObject(1, day(time.instant()).minusDays(1));
                return forget.executeUpdate();
            }
        });
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
