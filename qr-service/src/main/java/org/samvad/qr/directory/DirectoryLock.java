package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * One change of the directory at a time, over all copies of the service: two that create the same entry don't collide,
 * and events leave in the order of their versions. Changes are rare, so that nobody waits for long.
 */
@ApplicationScoped
public class DirectoryLock {

    /** Any number that is the same in every copy of the service. */
    private static final long KEY = 0x4449_5245_4354L;

    private final EntityManager database;

    DirectoryLock(EntityManager database) {
        this.database = database;
    }

    /** Held until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
