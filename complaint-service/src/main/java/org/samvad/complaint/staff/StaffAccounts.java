package org.samvad.complaint.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The accounts. */
@ApplicationScoped
class StaffAccounts implements PanacheRepositoryBase<StaffAccount, UUID> {

    Optional<StaffAccount> withName(String username) {
        return find("username = ?1 and active", username).firstResultOptional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<StaffAccount> lockWithName(String username) {
        return find("username = ?1 and active", username)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
