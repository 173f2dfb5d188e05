package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rows of batches as workers see them. A worker that is told to stop hands its batch back, one that dies leaves its
 * lease to run out; the next one goes on with the pages that are kept ({@link DrawnPages}).
 */
@ApplicationScoped
class BatchLeases {

    /** Far more than passes between two renewals, which come every few posters. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** Without a new page in between: whatever kills the workers is in the batch itself. */
    private static final int MOST_ATTEMPTS = 3;

    private static final String CLAIM = """
            update poster_batch
            set state = 'RUNNING', lease = gen_random_uuid(), lease_until = ?, attempts = attempts + 1
            where id = (
                select id from poster_batch
                where state = 'WAITING' or state = 'RUNNING' and lease_until < ? and attempts < %d
                order by ordered_at for update skip locked limit 1)
            returning *""".formatted(MOST_ATTEMPTS);

    private static final String GIVE_UP = """
            with failed as (
                update poster_batch set state = 'FAILED', problem = 'internal', lease = null, lease_until = null
                where state = 'RUNNING' and lease_until < ? and attempts >= %d
                returning id),
            pages as (delete from poster_batch_page using failed where batch_id = failed.id)
            delete from poster_batch_part using failed where batch_id = failed.id""".formatted(MOST_ATTEMPTS);

    private static final String PROGRESS = """
            with kept as (
                insert into poster_batch_page (batch_id, key, bytes)
                select batch.id, page.key, page.bytes
                from unnest(cast(? as text[]), cast(? as bytea[])) as page (key, bytes), poster_batch batch
                where batch.id = ? and batch.lease = ?
                on conflict do nothing)
            update poster_batch
            set total = ?, printed = ?, skipped = ?, lease_until = ?, attempts = case ? when 0 then attempts else 1 end
            where id = ? and lease = ?""";

    private final DataSource database;
    private final InstantSource time;

    BatchLeases(DataSource database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** The batch that waits longest, with the pages that a worker before has drawn, but without a file that it began. */
    @Transactional
    Optional<ClaimedBatch> claim() {
        Instant now = time.instant();
        BatchRows.update(database, GIVE_UP, now);
        Optional<ClaimedBatch> claimed = BatchRows.run(database, CLAIM, BatchLeases::claimed, now.plus(LEASE), now);
        claimed.ifPresent(
                batch -> BatchRows.update(database, "delete from poster_batch_part where batch_id = ?", batch.id()));
        return claimed;
    }

    private static Optional<ClaimedBatch> claimed(PreparedStatement claim) throws SQLException {
        try (ResultSet row = claim.executeQuery()) {
            return row.next()
                    ? Optional.of(new ClaimedBatch(
                            row.getObject("id", UUID.class), row.getObject("lease", UUID.class), BatchRows.order(row)))
                    : Optional.empty();
        }
    }

    /** Says how far it is, renews the lease, and keeps the pages that are new, all at once. */
    void progress(ClaimedBatch batch, Progress progress, Map<String, byte[]> drawn) {
        holding(BatchRows.update(
                database,
                PROGRESS,
                drawn.keySet().toArray(String[]::new),
                drawn.values().toArray(byte[][]::new),
                batch.id(),
                batch.lease(),
                progress.total(),
                progress.printed(),
                progress.skipped(),
                time.instant().plus(LEASE),
                drawn.size(),
                batch.id(),
                batch.lease()));
    }

    void addPart(ClaimedBatch batch, int position, byte[] bytes) {
        holding(BatchRows.update(
                database,
                "insert into poster_batch_part (batch_id, position, bytes)"
                        + " select id, ?, ? from poster_batch where id = ? and lease = ?",
                position,
                bytes,
                batch.id(),
                batch.lease()));
    }

    /** The pages it is made of are of no more use. */
    @Transactional
    void finish(ClaimedBatch batch, String sha256) {
        holding(BatchRows.update(
                database,
                "update poster_batch set state = 'READY', sha256 = ?, lease = null, lease_until = null"
                        + " where id = ? and lease = ?",
                sha256,
                batch.id(),
                batch.lease()));
        forgetPages(batch);
    }

    private void forgetPages(ClaimedBatch batch) {
        BatchRows.update(database, "delete from poster_batch_page where batch_id = ?", batch.id());
    }

    /** For whoever comes next, at once; what was no failure is not counted as one. */
    void handBack(ClaimedBatch batch) {
        holding(BatchRows.update(
                database,
                "update poster_batch set state = 'WAITING', attempts = attempts - 1, lease = null, lease_until = null"
                        + " where id = ? and lease = ?",
                batch.id(),
                batch.lease()));
    }

    /** For good: trying again would end the same way. */
    @Transactional
    void fail(ClaimedBatch batch, String problem) {
        holding(BatchRows.update(
                database,
                "update poster_batch set state = 'FAILED', problem = ?, lease = null, lease_until = null"
                        + " where id = ? and lease = ?",
                problem,
                batch.id(),
                batch.lease()));
        forgetPages(batch);
        BatchRows.update(database, "delete from poster_batch_part where batch_id = ?", batch.id());
    }

    private static void holding(int rows) {
        if (rows != 1) {
            throw new LeaseLostException();
        }
    }
}
