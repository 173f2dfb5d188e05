package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.SecretFiles;

/** Which submission made which complaint, by keyed hashes, so that a resend makes no second one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IntakeKeys {

    private final DataSource database;
    private final KeyedHash hash;
    private final InstantSource time;
    private final IntakeSettings settings;

    IntakeKeys(DataSource database, SecretFiles secrets, InstantSource time, IntakeSettings settings) {
        this.database = database;
        this.hash = new KeyedHash(secrets.keys("intake.jwks"));
        this.time = time;
        this.settings = settings;
    }

    /**
     * Claims the key for a new complaint. A submission with the same key that runs at the same time is waited for.
     *
     * @return empty if the claim is made; else the complaint that this very entry made before
     * @throws IntakeConflictException if the key stands for another entry, or the time for a resend is over
     */
    Optional<UUID> claim(IdempotencyKey key, CheckedFiling filing, UUID complaint) {
        byte[] keyHash = hash.hash("idempotency-key", key.value().toString());
        byte[] bodyHash = hash.hash("intake-body", filing.canonical().reveal());
        try (Connection connection = database.getConnection()) {
            return insert(connection, keyHash, bodyHash, complaint)
                    ? Optional.empty()
                    : Optional.of(replay(connection, keyHash, bodyHash));
        } catch (SQLException failed) {
            throw new IllegalStateException("the intake keys are out of reach", failed);
        }
    }

    /** Whether a submission with this key was stored. */
    boolean knows(IdempotencyKey key) {
        String sql = "select 1 from intake_key where key_hash = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, hash.hash("idempotency-key", key.value().toString()));
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the intake keys are out of reach", failed);
        }
    }

    private boolean insert(Connection connection, byte[] keyHash, byte[] bodyHash, UUID complaint) throws SQLException {
        String sql = """
                insert into intake_key (key_hash, body_hash, complaint_id, replay_until) values (?, ?, ?, ?)
                on conflict (key_hash) do nothing""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, keyHash);
            insert.setBytes(2, bodyHash);
            insert.setObject(3, complaint);
            insert.setObject(4, time.instant().plus(settings.replayFor()).atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private UUID replay(Connection connection, byte[] keyHash, byte[] bodyHash) throws SQLException {
        String sql = "select body_hash, complaint_id, replay_until from intake_key where key_hash = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, keyHash);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                Instant until = found.getObject(3, OffsetDateTime.class).toInstant();
                if (until.isBefore(time.instant())) {
                    throw new IntakeConflictException(IntakeConflictException.Reason.TOO_LATE);
                }
                if (!MessageDigest.isEqual(bodyHash, found.getBytes(1))) {
                    throw new IntakeConflictException(IntakeConflictException.Reason.OTHER_BODY);
                }
                return found.getObject(2, UUID.class);
            }
        }
    }
}
