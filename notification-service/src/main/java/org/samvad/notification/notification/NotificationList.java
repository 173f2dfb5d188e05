package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages as an operator sees them, and the one thing an operator can do to one. */
@ApplicationScoped
public class NotificationList {

    private final EntityManager entities;
    private final NotificationRepository repository;
    private final QuietHours quietHours;
    private final InstantSource time;
    private final Event<QueueChanged> changes;

    NotificationList(
            EntityManager entities,
            NotificationRepository repository,
            PrivacySettings privacy,
            InstantSource time,
            Event<QueueChanged> changes) {
        this.entities = entities;
        this.repository = repository;
        this.quietHours = privacy.quietHours();
        this.time = time;
        this.changes = changes;
    }

    /** The newest first, from below {@code position} on. */
    @Transactional
    public List<NotificationSummary> before(long position, int most) {
        return entities.createQuery("""
                        select new org.samvad.notification.notification.NotificationSummary(
                            n.id, n.position, n.contactRef, n.purpose, n.state, n.attempts, n.dueAt, n.resultCode)
                        from Notification n where n.position < :position order by n.position desc""", NotificationSummary.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
    }

    /** The contact of a message. */
    @Transactional
    public Optional<UUID> contactOf(UUID id) {
        return repository.findByIdOptional(id).map(notification -> notification.contactRef);
    }

    /** Has a refused or uncertain message sent again, outside quiet hours. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RetryResult retry(UUID id) {
        Optional<Notification> found = repository.lock(id);
        if (found.isEmpty()) {
            return RetryResult.UNKNOWN;
        }
        if (!found.get().state.canBeRetried()) {
            return RetryResult.NOT_RETRIABLE;
        }
        found.get().retry(quietHours.endIfWithin(time.instant()));
        changes.fire(new QueueChanged());
        return RetryResult.QUEUED;
    }

    /** What came of a retry. */
    public enum RetryResult {
        QUEUED,
        UNKNOWN,
        NOT_RETRIABLE
    }
}
