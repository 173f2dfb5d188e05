package org.samvad.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;
import org.samvad.notification.gateway.ReceiptListener;
import org.samvad.notification.notification.ClaimedNotification;
import org.samvad.notification.notification.DeliveryQueue;
import org.samvad.notification.notification.NotificationState;

/**
 * Brings receipts and messages together in either order. A gateway may send the receipt before we have stored the id
 * it names; both sides take the same lock, so that one of them sees the other.
 */
@ApplicationScoped
class Receipts implements ReceiptListener {

    private final DeliveryQueue queue;
    private final EarlyReceipts early;
    private final DeliverySettings settings;
    private final InstantSource time;

    Receipts(DeliveryQueue queue, EarlyReceipts early, DeliverySettings settings, InstantSource time) {
        this.queue = queue;
        this.early = early;
        this.settings = settings;
        this.time = time;
    }

    @Override
    @Transactional
    public void received(DeliveryReceipt receipt) {
        early.lock(receipt.gateway(), receipt.messageId());
        if (!queue.settle(receipt.gateway(), receipt.messageId(), stateOf(receipt.fate()))) {
            early.keep(receipt);
        }
    }

    @Transactional
    void accepted(ClaimedNotification claimed, String gateway, String messageId) {
        early.lock(gateway, messageId);
        queue.accepted(claimed, gateway, messageId);
        early.take(gateway, messageId).ifPresent(fate -> queue.settle(gateway, messageId, stateOf(fate)));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetStrangers() {
        early.forgetOlderThan(time.instant().minus(settings.keepEarlyReceipts()));
    }

    private static NotificationState stateOf(Fate fate) {
        return switch (fate) {
            case DELIVERED -> NotificationState.DELIVERED;
            case UNDELIVERED -> NotificationState.UNDELIVERED;
        };
    }
}
