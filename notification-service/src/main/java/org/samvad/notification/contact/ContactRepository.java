package org.samvad.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of contacts. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    /** The row, made if it was not there, locked to the end of the transaction. */
    Contact lock(UUID contactRef, Instant hour) {
        getEntityManager()
                .createNativeQuery("""
                        insert into contact (contact_ref, complaint_version, changed_hour) values (:ref, 0, :hour)
                        on conflict do nothing""")
                .setParameter("ref", contactRef)
                .setParameter("hour", hour)
                .executeUpdate();
        return findById(contactRef, LockModeType.PESSIMISTIC_WRITE);
    }

    /** References with a number of which no event has come since it was left. */
    List<UUID> withoutEventSince(Instant registeredBefore, int most) {
        return refs("complaintVersion = 0 and phoneSealed is not null and registeredHour < ?1", registeredBefore, most);
    }

    List<UUID> toEraseAt(Instant now, int most) {
        return refs("eraseAt <= ?1 and phoneSealed is not null", now, most);
    }

    private List<UUID> refs(String condition, Instant instant, int most) {
        return find(condition, instant).page(0, most).stream()
                .map(Contact::contactRef)
                .toList();
    }

    /** Removes what no ticket can reach any more, with its messages: ended references, and those nobody ever knew. */
    long deleteUntouchedSince(Instant before) {
        return delete(
                "changedHour < ?1 and phoneSealed is null and (endedAt is not null or complaintVersion = 0)", before);
    }
}
