package org.samvad.notification.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.samvad.events.notification.SmsPurpose;

/** The rows of messages. */
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    boolean isKnown(Announcement announcement) {
        return count(
                        "contactRef = ?1 and purpose = ?2 and eventVersion = ?3",
                        announcement.contactRef(),
                        announcement.purpose(),
                        announcement.eventVersion())
                > 0;
    }

    boolean isWaiting(UUID contactRef, SmsPurpose purpose) {
        return count("contactRef = ?1 and purpose = ?2 and state = ?3", contactRef, purpose, NotificationState.WAITING)
                > 0;
    }

    long countNotCancelled(UUID contactRef) {
        return count("contactRef = ?1 and state <> ?2", contactRef, NotificationState.CANCELLED);
    }

    int cancelWaiting(UUID contactRef) {
        return update(
                "state = ?1 where contactRef = ?2 and state = ?3",
                NotificationState.CANCELLED,
                contactRef,
                NotificationState.WAITING);
    }

    int cancelWaiting(UUID contactRef, SmsPurpose purpose) {
        return update(
                "state = ?1 where contactRef = ?2 and purpose = ?3 and state = ?4",
                NotificationState.CANCELLED,
                contactRef,
                purpose,
                NotificationState.WAITING);
    }

    Optional<Notification> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
