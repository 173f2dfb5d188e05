package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.poster.PosterOptions;

/** The rows of batches as those see them who order and fetch. */
@ApplicationScoped
class BatchTable {

    private static final String INSERT = """
            insert into poster_batch (id, subdivision_code, format, crop_marks, languages, output, state, total, printed,
                                      skipped, attempts, ordered_at, ordered_by)
            values (?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, 0, 0, ?, ?)""";

    private final DataSource database;

    BatchTable(DataSource database) {
        this.database = database;
    }

    void add(UUID id, BatchOrder order, int total, Instant now, String by) {
        PosterOptions options = order.options();
        BatchRows.update(
                database,
                INSERT,
                id,
                order.subdivision(),
                options.format(),
                options.cropMarks(),
                options.languageTags(),
                order.output(),
                total,
                now,
                by);
    }

    Optional<Batch> find(UUID id) {
        return BatchRows.run(
                database,
                "select * from poster_batch where id = ?",
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(BatchRows.batch(row)) : Optional.empty();
                    }
                },
                id);
    }

    /**
     * The newest first.
     *
     * @param subdivision whose, or null for all
     */
    List<Batch> latest(@Nullable String subdivision, int most) {
        return BatchRows.run(
                database,
                "select * from poster_batch where coalesce(subdivision_code = ?, ?) order by ordered_at desc limit ?",
                statement -> {
                    List<Batch> batches = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            batches.add(BatchRows.batch(row));
                        }
                    }
                    return batches;
                },
                subdivision,
                subdivision == null,
                most);
    }

    int deleteOrderedBefore(Instant limit) {
        return BatchRows.update(database, "delete from poster_batch where ordered_at < ?", limit);
    }
}
