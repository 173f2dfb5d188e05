package org.samvad.complaint.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Empties keys that give no receipt any more: their time tells the minute of filing, and the hash of the body could confirm
 * a guess at the text. The key itself stays, so that a very late resend is told apart from a new entry.
 */
@ApplicationScoped
class IntakeKeyExpiry {

    private static final String FORGET_TIMES = "update intake_key set replay_until = 'epoch', body_hash = null"
            + " where replay_until < ? and replay_until > 'epoch'";

    private final DataSource database;
    private final InstantSource time;

    IntakeKeyExpiry(DataSource database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetTimes() {
        QuarkusTransaction.requiringNew().call(this::update);
    }

    private int update() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET_TIMES)) {
            statement.setObject(1, time.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }
}
