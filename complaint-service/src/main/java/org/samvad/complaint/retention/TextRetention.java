package org.samvad.complaint.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.samvad.complaint.complaint.RetentionSettings;

/** Once an hour, in small batches, so that no lock is held for long. Several copies of the service may do it at once. */
@ApplicationScoped
class TextRetention {

    private static final Logger LOG = Logger.getLogger(TextRetention.class);
    private static final int BATCH = 500;

    private static final String DESTROY = """
            with ended as (
                select id from complaint
                where closed_hour < ? and (text_sealed is not null
                    or exists (select 1 from case_entry e where e.complaint_id = complaint.id and e.text_sealed is not null)
                    or exists (select 1 from attachment a where a.complaint_id = complaint.id))
                limit ? for update skip locked),
            without_files as (
                delete from attachment where complaint_id in (select id from ended)),
            emptied as (
                update case_entry set text_sealed = null, text_key_id = null
                where complaint_id in (select id from ended) and text_sealed is not null)
            update complaint set text_sealed = null, text_key_id = null where id in (select id from ended)""";

    private final DataSource database;
    private final RetentionSettings settings;
    private final InstantSource time;

    TextRetention(DataSource database, RetentionSettings settings, InstantSource time) {
        this.database = database;
        this.settings = settings;
        this.time = time;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void destroyWhatIsDue() {
        long texts = repeat(time.instant().minus(settings.keepText()));
        if (texts > 0) {
            LOG.infof("destroyed the texts and files of %d cases", texts);
        }
    }

    private long repeat(Instant before) {
        long total = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> destroyBatch(before));
            total += last;
        } while (last == BATCH);
        return total;
    }

    private int destroyBatch(Instant before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DESTROY)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setInt(2, BATCH);
            return statement.executeUpdate();
        }
    }
}
