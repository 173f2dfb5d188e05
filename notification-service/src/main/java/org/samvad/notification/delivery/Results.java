package org.samvad.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samvad.notification.delivery.ResultJournal.Entry;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;
import org.samvad.notification.notification.DeliveryQueue;
import org.samvad.notification.notification.NotificationState;
import org.samvad.notification.notification.SubmissionReport;
import org.samvad.notification.notification.Verdict;

/**
 * Writes answers and receipts, and brings the two together in either order. A gateway may send the receipt before we
 * have stored the id it names; both sides take the same lock, so that one of them sees the other.
 */
@ApplicationScoped
class Results {

    private final DeliveryQueue queue;
    private final EarlyReceipts early;
    private final DeliverySettings settings;
    private final InstantSource time;

    Results(DeliveryQueue queue, EarlyReceipts early, DeliverySettings settings, InstantSource time) {
        this.queue = queue;
        this.early = early;
        this.settings = settings;
        this.time = time;
    }

    /** All or none. */
    @Transactional
    void write(List<Entry> entries) {
        List<SubmissionReport> reports = new ArrayList<>();
        Map<String, Set<String>> accepted = new LinkedHashMap<>();
        Map<String, Map<String, DeliveryReceipt>> receipts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Answer(SubmissionReport report) -> {
                    reports.add(report);
                    if (report.verdict() instanceof Verdict.Accepted(String gateway, String messageId)) {
                        accepted.computeIfAbsent(gateway, any -> new TreeSet<>())
                                .add(messageId);
                    }
                }
                // Of two receipts the first counts, as it would have one after the other.
                case Entry.Receipt(DeliveryReceipt receipt) ->
                    receipts.computeIfAbsent(receipt.gateway(), any -> new LinkedHashMap<>())
                            .putIfAbsent(receipt.messageId(), receipt);
            }
        }
        Set<String> gateways = new TreeSet<>(accepted.keySet());
        gateways.addAll(receipts.keySet());
        gateways.forEach(gateway -> early.lock(
                gateway,
                union(
                        accepted.getOrDefault(gateway, Set.of()),
                        receipts.getOrDefault(gateway, Map.of()).keySet())));
        queue.conclude(reports);
        gateways.forEach(gateway ->
                settle(gateway, accepted.getOrDefault(gateway, Set.of()), receipts.getOrDefault(gateway, Map.of())));
    }

    private void settle(String gateway, Set<String> accepted, Map<String, DeliveryReceipt> receipts) {
        Map<String, NotificationState> fates = new LinkedHashMap<>();
        if (!accepted.isEmpty()) {
            early.take(gateway, accepted).forEach((id, fate) -> fates.put(id, stateOf(fate)));
        }
        receipts.forEach((id, receipt) -> fates.putIfAbsent(id, stateOf(receipt.fate())));
        if (fates.isEmpty()) {
            return;
        }
        Set<String> known = queue.settle(gateway, fates);
        List<DeliveryReceipt> strange = receipts.values().stream()
                .filter(receipt -> !known.contains(receipt.messageId()))
                .toList();
        if (!strange.isEmpty()) {
            early.keep(strange);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetStrangers() {
        early.forgetOlderThan(time.instant().minus(settings.keepEarlyReceipts()));
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static NotificationState stateOf(Fate fate) {
        return switch (fate) {
            case DELIVERED -> NotificationState.DELIVERED;
            case UNDELIVERED -> NotificationState.UNDELIVERED;
        };
    }
}
