package org.samvad.devstack.smsc;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The messages that phones would have got, put together from their parts. Keeps the newest 30,000. */
final class Inbox {

    private static final int CAPACITY = 30_000;
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final InstantSource clock;

    private final Map<String, ReceivedSms> messages = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReceivedSms> eldest) {
            return size() > CAPACITY;
        }
    };

    private final Map<PartsKey, TreeMap<Integer, AcceptedPart>> incomplete = new HashMap<>();

    Inbox(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(String messageId, SubmittedPart part) {
        AcceptedPart accepted = new AcceptedPart(messageId, part);
        if (part.segment().isWhole()) {
            keep(List.of(accepted));
            return;
        }
        PartsKey key = new PartsKey(part.from(), part.to(), part.segment().reference());
        TreeMap<Integer, AcceptedPart> parts = incomplete.computeIfAbsent(key, unused -> new TreeMap<>());
        parts.put(part.segment().number(), accepted);
        if (parts.size() == part.segment().total()) {
            incomplete.remove(key);
            keep(List.copyOf(parts.values()));
        }
    }

    synchronized void told(String messageId, Receipt receipt) {
        messages.computeIfPresent(messageId, (id, message) -> message.withReceipt(receipt));
    }

    synchronized List<ReceivedSms> newestFirst() {
        return new ArrayList<>(messages.values()).reversed();
    }

    synchronized void clear() {
        messages.clear();
        incomplete.clear();
    }

    private void keep(List<AcceptedPart> parts) {
        AcceptedPart first = parts.getFirst();
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.part().text()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        messages.put(
                first.messageId(),
                new ReceivedSms(
                        first.messageId(),
                        first.part().to(),
                        first.part().from(),
                        text.toString(),
                        first.part().entityId(),
                        first.part().templateId(),
                        now.atZone(INDIA).toOffsetDateTime().toString(),
                        "",
                        parts.size()));
    }

    private record PartsKey(String from, String to, int reference) {}

    private record AcceptedPart(String messageId, SubmittedPart part) {}
}
