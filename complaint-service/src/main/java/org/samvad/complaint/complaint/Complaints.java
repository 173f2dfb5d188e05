package org.samvad.complaint.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Complaints for those who hold a key to one: its code's hash, or its id. Officers go through their scope instead. */
@ApplicationScoped
public class Complaints {

    private final Rows rows;
    private final NewCaseTables tables;

    Complaints(Rows rows, NewCaseTables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    /** Stores a new complaint and the note of its filing. */
    public void add(Complaint complaint) {
        tables.insert(complaint);
    }

    public Optional<Complaint> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /**
     * The complaint for somebody who writes to it: whoever else does so waits until the transaction ends. Two writers
     * would else claim the same place in the conversation, and one of them would fail.
     */
    public Optional<Complaint> findToChange(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Complaint> withCodeHash(byte[] hash) {
        return rows.find("codeHash", hash).firstResultOptional();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Complaint, UUID> {}
}
