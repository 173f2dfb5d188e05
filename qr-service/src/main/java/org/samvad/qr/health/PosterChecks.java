package org.samvad.qr.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.directory.Position;

/**
 * Writes down what officers found. A poster that is not fine waits from then on to be printed again; not if its key was
 * withdrawn, for then only its successor can be printed, which waits once the code is rotated.
 */
@ApplicationScoped
public class PosterChecks {

    private final EntityManager database;
    private final ReprintQueue reprints;
    private final InstantSource time;

    PosterChecks(EntityManager database, ReprintQueue reprints, InstantSource time) {
        this.database = database;
        this.reprints = reprints;
        this.time = time;
    }

    /** @param position where the officer's phone says it is, if it says so; the database keeps three decimals of it */
    @Transactional
    public void record(PosterReading.Poster poster, PosterCondition condition, @Nullable Position position, String by) {
        database.createNativeQuery("""
                        insert into poster_check (code_id, condition, proof, latitude, longitude, checked_at, checked_by)
                        values (:code, :condition, :proof, cast(:latitude as numeric), cast(:longitude as numeric), :at, :by)""")
                .setParameter("code", poster.code().id().value())
                .setParameter("condition", condition.name())
                .setParameter("proof", poster.proof().name())
                .setParameter("latitude", position == null ? null : position.latitude())
                .setParameter("longitude", position == null ? null : position.longitude())
                .setParameter("at", time.instant())
                .setParameter("by", by)
                .executeUpdate();
        if (condition != PosterCondition.FINE && poster.code().isActive() && !poster.withdrawn()) {
            reprints.add(poster.code().id(), condition.name(), by);
        }
    }
}
