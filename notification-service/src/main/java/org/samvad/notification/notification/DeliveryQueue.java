package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The queue as the workers see it. A claim is committed before the caller may go to the network. */
@ApplicationScoped
public class DeliveryQueue {

    private final NotificationRepository repository;
    private final QueueTable table;
    private final Outcomes outcomes;
    private final QuietHours quietHours;
    private final InstantSource time;

    DeliveryQueue(
            NotificationRepository repository,
            QueueTable table,
            Outcomes outcomes,
            PrivacySettings privacy,
            InstantSource time) {
        this.repository = repository;
        this.table = table;
        this.outcomes = outcomes;
        this.quietHours = privacy.quietHours();
        this.time = time;
    }

    /** Takes up to {@code most} due messages that nobody else holds; none during quiet hours, however late they are. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ClaimedNotification> claim(int most, Duration lease) {
        Instant now = time.instant();
        return quietHours.endIfWithin(now).isAfter(now) ? List.of() : table.claim(most, now, now.plus(lease));
    }

    @Transactional
    public void accepted(ClaimedNotification claimed, String gateway, String messageId) {
        ifHeld(claimed, notification -> notification.accept(gateway, messageId));
    }

    /** @param code the gateway's, for the operator */
    @Transactional
    public void refused(ClaimedNotification claimed, String code) {
        ifHeld(claimed, notification -> notification.end(NotificationState.REFUSED, code));
    }

    @Transactional
    public void uncertain(ClaimedNotification claimed, String code) {
        ifHeld(claimed, notification -> notification.end(NotificationState.UNCERTAIN, code));
    }

    /** Puts a message back that the gateway certainly does not have. */
    @Transactional
    public void refusedForNow(ClaimedNotification claimed, String code, Duration wait) {
        Instant due = quietHours.endIfWithin(time.instant().plus(wait));
        ifHeld(claimed, notification -> notification.postpone(due, code));
    }

    /** The number is gone. */
    @Transactional
    public void cancelled(ClaimedNotification claimed) {
        ifHeld(claimed, notification -> notification.end(NotificationState.CANCELLED, null));
    }

    /** @return false if no message has this id, yet or any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean settle(String gateway, String messageId, NotificationState fate) {
        return repository
                .lockByMessage(gateway, messageId)
                .map(notification -> {
                    if (notification.settle(fate)) {
                        outcomes.record(notification);
                    }
                    return true;
                })
                .orElse(false);
    }

    /** Messages whose worker has not reported in time: it died, and nobody knows what the gateway has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int giveUpExpiredLeases() {
        List<UUID> expired = table.expiredLeases(time.instant());
        expired.forEach(id -> repository.lock(id).ifPresent(notification -> {
            notification.giveUpWaiting();
            outcomes.record(notification);
        }));
        return expired.size();
    }

    private void ifHeld(ClaimedNotification claimed, Consumer<Notification> change) {
        repository
                .lock(claimed.id())
                .filter(notification -> notification.isHeldBy(claimed.lease()))
                .ifPresent(notification -> {
                    change.accept(notification);
                    outcomes.record(notification);
                });
    }
}
