package org.samvad.complaint.staff;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The accounts. */
@ApplicationScoped
class StaffAccounts implements PanacheRepositoryBase<StaffAccount, UUID> {

    Optional<StaffAccount> withName(String username) {
        return open(username).firstResultOptional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<StaffAccount> lockWithName(String username) {
        return open(username).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<StaffAccount> open(String username) {
        // PostgreSQL takes no NUL in a text, not even to compare with.
        return find("username = ?1 and active", username.replace("\0", ""));
    }
}
