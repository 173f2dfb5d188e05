package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Files that were looked at and wait for a yes, for an hour; only who sent one may take it over. */
@ApplicationScoped
public class PendingImports {

    private static final Duration KEPT = Duration.ofHours(1);

    private final EntityManager database;
    private final InstantSource time;

    PendingImports(EntityManager database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    @Transactional
    public UUID keep(byte[] file, String by) {
        Instant now = time.instant();
        database.createNativeQuery("delete from pending_import where sent_at < :old or sent_by = :by")
                .setParameter("old", now.minus(KEPT))
                .setParameter("by", by)
                .executeUpdate();
        UUID id = UUID.randomUUID();
        database.createNativeQuery(
                        "insert into pending_import (id, file, sent_at, sent_by) values (:id, :file, :at, :by)")
                .setParameter("id", id)
                .setParameter("file", file)
                .setParameter("at", now)
                .setParameter("by", by)
                .executeUpdate();
        return id;
    }

    @Transactional
    public Optional<byte[]> find(UUID id, String by) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select file from pending_import where id = :id and sent_by = :by and sent_at > :old",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("by", by)
                .setParameter("old", time.instant().minus(KEPT))
                .uniqueResultOptional();
    }

    @Transactional
    public void drop(UUID id) {
        database.createNativeQuery("delete from pending_import where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
