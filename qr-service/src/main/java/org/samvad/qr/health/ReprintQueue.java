package org.samvad.qr.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.time.Hour;
import org.samvad.qr.code.Rotated;

/** The posters that have to be printed again: after a rotation, and where one was found damaged, covered or missing. */
@ApplicationScoped
public class ReprintQueue {

    private static final int MOST = 500;

    private final EntityManager database;
    private final InstantSource time;

    ReprintQueue(EntityManager database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** @param reason ROTATED, DAMAGED, COVERED or MISSING */
    public record Reprint(
            long id,
            String codeId,
            PublicName station,
            PublicName placement,
            String reason,
            LocalDate since,
            String by) {}

    /** In the transaction of the rotation. */
    void onRotation(@Observes Rotated rotated) {
        add(rotated.successor().id(), "ROTATED", rotated.by());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(QrCodeId code, String reason, String by) {
        database.createNativeQuery("""
                        insert into reprint (code_id, reason, queued_at, queued_by) values (:code, :reason, :at, :by)
                        on conflict (code_id) where done_at is null do nothing""")
                .setParameter("code", code.value())
                .setParameter("reason", reason)
                .setParameter("at", time.instant())
                .setParameter("by", by)
                .executeUpdate();
    }

    /**
     * The longest waiting first; codes that were withdrawn meanwhile need no poster.
     *
     * @param subdivision whose, or null for those of the whole district
     */
    @Transactional
    public List<Reprint> waiting(@Nullable String subdivision) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select r.id, r.code_id, s.name_en, s.name_hi, c.placement_en, c.placement_hi, r.reason,
                               r.queued_at, r.queued_by
                        from reprint r join printed_code c on c.id = r.code_id join station s on s.code = c.station_code
                        where r.done_at is null and c.state = 'ACTIVE'
                          and coalesce(s.subdivision_code = cast(:subdivision as text), true)
                        order by r.id limit :most""", Tuple.class)
                .setParameter("subdivision", subdivision)
                .setParameter("most", MOST)
                .getResultStream()
                .map(ReprintQueue::reprint)
                .toList();
    }

    private static Reprint reprint(Tuple row) {
        return new Reprint(
                row.get(0, Long.class),
                row.get(1, String.class),
                new PublicName(row.get(2, String.class), row.get(3, String.class)),
                new PublicName(row.get(4, String.class), row.get(5, String.class)),
                row.get(6, String.class),
                LocalDate.ofInstant(row.get(7, Instant.class), Hour.INDIA),
                row.get(8, String.class));
    }

    /** The station whose poster it is; empty if there never was such a line. */
    @Transactional
    public Optional<String> station(long id) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select c.station_code from reprint r join printed_code c on c.id = r.code_id
                        where r.id = :id""", String.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Whether it was waiting until now. */
    @Transactional
    public boolean done(long id, String by) {
        return database.createNativeQuery(
                                "update reprint set done_at = :at, done_by = :by where id = :id and done_at is null")
                        .setParameter("at", time.instant())
                        .setParameter("by", by)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
