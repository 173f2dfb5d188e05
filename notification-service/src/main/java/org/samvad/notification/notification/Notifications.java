package org.samvad.notification.notification;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.samvad.events.notification.SmsPurpose;

/** Puts messages into the queue and takes them out again. Every call joins the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notifications {

    private final NotificationRepository repository;
    private final NumberPauses pauses;
    private final SendingTimes times;
    private final CapSettings caps;
    private final InstantSource time;
    private final Event<QueueChanged> changes;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    Notifications(
            NotificationRepository repository,
            NumberPauses pauses,
            PrivacySettings privacy,
            CapSettings caps,
            InstantSource time,
            Event<QueueChanged> changes,
            MeterRegistry meters) {
        this.repository = repository;
        this.pauses = pauses;
        this.times = SendingTimes.of(privacy);
        this.caps = caps;
        this.time = time;
        this.changes = changes;
        this.meters = meters;
    }

    /** Queues a message, unless its event has one already, one of its kind still waits, or the case has had enough. */
    public void enqueue(Announcement announcement) {
        if (repository.isKnown(announcement)) {
            return;
        }
        if (repository.isWaiting(announcement.contactRef(), announcement.purpose())) {
            leftOut("coalesced");
        } else if (repository.countNotCancelled(announcement.contactRef()) >= caps.perCase()) {
            leftOut("case-cap");
        } else {
            repository.persist(new Notification(announcement, dueTime(announcement)));
            changes.fire(new QueueChanged());
        }
    }

    /** Whether such a message is queued and not yet sent. */
    public boolean isWaiting(UUID contactRef, SmsPurpose purpose) {
        return repository.isWaiting(contactRef, purpose);
    }

    public void cancelWaiting(UUID contactRef) {
        repository.cancelWaiting(contactRef);
    }

    public void cancelWaiting(UUID contactRef, SmsPurpose purpose) {
        repository.cancelWaiting(contactRef, purpose);
    }

    private Instant dueTime(Announcement announcement) {
        Instant wanted = times.due(announcement.purpose(), time.instant(), random);
        return pauses.reserve(announcement.number(), wanted, caps.perNumberInterval(), times.quietHours()::endIfWithin);
    }

    private void leftOut(String reason) {
        meters.counter("samvad.sms.left.out", "reason", reason).increment();
    }
}
