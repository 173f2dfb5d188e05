package org.samvad.notification.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samvad.events.notification.ContactErased;
import org.samvad.events.notification.ContactRegistered;
import org.samvad.events.notification.ErasureReason;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.notification.SmsOutcome;
import org.samvad.events.notification.SmsOutcomeRecorded;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.kit.outbox.Outbox;
import org.samvad.kit.time.Hour;

/** Says what happened, in the transaction in which it happened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotificationEvents {

    private final Outbox outbox;
    private final EventVersions versions;
    private final InstantSource time;

    NotificationEvents(Outbox outbox, EventVersions versions, InstantSource time) {
        this.outbox = outbox;
        this.versions = versions;
        this.time = time;
    }

    public void registered(UUID contactRef) {
        publish(new ContactRegistered(contactRef, hour(), versions.next(contactRef)));
    }

    public void erased(UUID contactRef, ErasureReason reason) {
        publish(new ContactErased(contactRef, reason, hour(), versions.next(contactRef)));
    }

    /** What became of a message. */
    public record Told(UUID contactRef, UUID notification, SmsPurpose purpose, SmsOutcome outcome) {}

    /** Tells what became of many messages, in their order. */
    public void outcomes(List<Told> all) {
        if (all.isEmpty()) {
            return;
        }
        Map<UUID, Long> next =
                versions.nextOfEach(all.stream().map(Told::contactRef).toList());
        List<SmsOutcomeRecorded> events = new ArrayList<>(all.size());
        for (Told told : all) {
            long version = next.merge(told.contactRef(), 1L, Long::sum) - 1;
            events.add(new SmsOutcomeRecorded(
                    told.contactRef(), told.notification(), told.purpose(), told.outcome(), hour(), version));
        }
        outbox.addAll(NotificationEvent.TOPIC, SmsOutcomeRecorded::key, events);
    }

    private <E extends Record & NotificationEvent> void publish(E event) {
        outbox.add(NotificationEvent.TOPIC, event.key(), event);
    }

    private Instant hour() {
        return Hour.truncate(time.instant());
    }
}
