package org.samvad.notification.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The queue as the workers see it. A claim is committed before the caller may go to the network. */
@ApplicationScoped
public class DeliveryQueue {

    private final NotificationRepository repository;
    private final QueueTable table;
    private final ResultTable results;
    private final Outcomes outcomes;
    private final QuietHours quietHours;
    private final InstantSource time;

    DeliveryQueue(
            NotificationRepository repository,
            QueueTable table,
            ResultTable results,
            Outcomes outcomes,
            PrivacySettings privacy,
            InstantSource time) {
        this.repository = repository;
        this.table = table;
        this.results = results;
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

    /** Writes down what workers tell; a word on a message that another worker holds by now changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void conclude(List<SubmissionReport> reports) {
        Map<UUID, SubmissionReport> accepted = new LinkedHashMap<>();
        for (SubmissionReport report : reports) {
            if (report.verdict() instanceof Verdict.Accepted) {
                accepted.put(report.claimed().id(), report);
            } else {
                concludeOne(report);
            }
        }
        if (!accepted.isEmpty()) {
            outcomes.record(results.accept(accepted.values()));
        }
    }

    /**
     * Writes down what receipts tell; a receipt that is not the first of its message changes nothing.
     *
     * @param fates by the gateway's ids of the messages
     * @return the ids that belong to a message; the others do not yet, or no longer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> settle(String gateway, Map<String, NotificationState> fates) {
        outcomes.record(results.settle(gateway, fates));
        return results.known(gateway, fates.keySet());
    }

    /** Messages whose worker has not reported in time: it died, and nobody knows what the gateway has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int giveUpExpiredLeases() {
        List<UUID> expired = table.expiredLeases(time.instant());
        expired.forEach(id -> repository.lock(id).ifPresent(notification -> {
            notification.giveUpWaiting();
            outcomes.record(List.of(notification.outcome()));
        }));
        return expired.size();
    }

    private void concludeOne(SubmissionReport report) {
        repository
                .lock(report.claimed().id())
                .filter(notification -> notification.isHeldBy(report.claimed().lease()))
                .ifPresent(notification -> {
                    apply(report.verdict(), notification);
                    outcomes.record(List.of(notification.outcome()));
                });
    }

    private void apply(Verdict verdict, Notification notification) {
        switch (verdict) {
            case Verdict.Accepted accepted -> notification.accept(accepted.gateway(), accepted.messageId());
            case Verdict.Refused refused -> notification.end(NotificationState.REFUSED, refused.code());
            case Verdict.Uncertain uncertain -> notification.end(NotificationState.UNCERTAIN, uncertain.code());
            case Verdict.PutOff put ->
                notification.postpone(quietHours.endIfWithin(time.instant().plus(put.delay())), put.code());
            case Verdict.Cancelled gone -> notification.end(NotificationState.CANCELLED, null);
        }
    }
}
