package org.samvad.qr.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.samvad.kit.time.Hour;
import org.samvad.qr.health.PosterHealth;

/** Once a day, in small batches, so that no lock is held for long. Several copies of the service may do it at once. */
@ApplicationScoped
class PosterRetention {

    private static final Logger LOG = Logger.getLogger(PosterRetention.class);

    static final int BATCH = 500;

    /** The public figures reach back twelve months and the running one. */
    static final Duration LEAST_SCANS = Duration.ofDays(397);

    static final Duration LEAST_CHECKS = Duration.ofDays(90);

    /** A poster that has been silent for years goes on being silent: what its last scan is judged by stays. */
    private static final String SCANS = """
            with gone as (
                delete from scan_count
                where (code_id, hour) in (
                    select s.code_id, s.hour from scan_count s join printed_code c on c.id = s.code_id
                    where s.hour < ? and (c.state <> 'ACTIVE' or s.hour <
                        (select max(hour) from scan_count where code_id = s.code_id) - make_interval(days => %d))
                    limit ? for update of s skip locked)
                returning 1)
            select count(*) from gone""".formatted(PosterHealth.USUAL_DAYS);

    private static final String FORGED = """
            with gone as (
                delete from forged_scan
                where (day, code_id) in (
                    select day, code_id from forged_scan where day < ? limit ? for update skip locked)
                returning 1)
            select count(*) from gone""";

    private static final String REPRINTS = """
            with gone as (
                delete from reprint
                where id in (select id from reprint where done_at < ? limit ? for update skip locked)
                returning 1)
            select count(*) from gone""";

    private static final String CHECKS = "select forget_poster_checks(?, ?)";

    private final DataSource database;
    private final RetentionSettings settings;
    private final InstantSource time;

    PosterRetention(DataSource database, RetentionSettings settings, InstantSource time) {
        this.database = database;
        this.settings = settings;
        this.time = time;
        require("keep-scans", settings.keepScans(), LEAST_SCANS);
        require("keep-checks", settings.keepChecks(), LEAST_CHECKS);
    }

    private static void require(String name, Duration set, Duration least) {
        if (set.compareTo(least) < 0) {
            throw new IllegalStateException(
                    "samvad.retention." + name + " must be " + least.toDays() + " days or more, not " + set.toDays());
        }
    }

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteWhatIsDue() {
        Instant scans = time.instant().minus(settings.keepScans());
        Instant checks = time.instant().minus(settings.keepChecks());
        long rows = repeat(SCANS, scans.atOffset(ZoneOffset.UTC))
                + repeat(FORGED, LocalDate.ofInstant(scans, Hour.INDIA))
                + repeat(CHECKS, checks.atOffset(ZoneOffset.UTC))
                + repeat(REPRINTS, checks.atOffset(ZoneOffset.UTC));
        if (rows > 0) {
            LOG.infof("deleted %d rows about scans and patrols that were old enough", rows);
        }
    }

    private long repeat(String delete, Object before) {
        long total = 0;
        long last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> deleteBatch(delete, before));
            total += last;
            // Another copy may hold a part of a batch: only an empty one is the last.
        } while (last > 0);
        return total;
    }

    private long deleteBatch(String delete, Object before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setObject(1, before);
            statement.setInt(2, BATCH);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
