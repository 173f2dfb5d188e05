package org.samvad.kit.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Partitions that wait after a failure, each by itself. Used by one thread. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final Map<TopicPartition, Waiting> waiting = new HashMap<>();

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    private record Waiting(Duration delay, Instant until) {}

    /** Notes a failure; each further one without a success in between doubles the wait. */
    void failed(TopicPartition partition, Instant now) {
        Waiting before = waiting.get(partition);
        Duration delay = before == null ? first : shorter(before.delay().multipliedBy(2), longest);
        waiting.put(partition, new Waiting(delay, now.plus(delay)));
    }

    void succeeded(TopicPartition partition) {
        waiting.remove(partition);
    }

    /** Whether its last record failed. */
    boolean isWaiting(TopicPartition partition) {
        return waiting.containsKey(partition);
    }

    Set<TopicPartition> over(Instant now) {
        return waiting.entrySet().stream()
                .filter(entry -> !entry.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void forget(Collection<TopicPartition> lost) {
        waiting.keySet().removeAll(lost);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
