package org.samvad.notification.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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

    public void outcome(UUID contactRef, UUID notification, SmsPurpose purpose, SmsOutcome outcome) {
        long version = versions.next(contactRef);
        publish(new SmsOutcomeRecorded(contactRef, notification, purpose, outcome, hour(), version));
    }

    private <E extends Record & NotificationEvent> void publish(E event) {
        outbox.add(NotificationEvent.TOPIC, event.key(), event);
    }

    private Instant hour() {
        return Hour.truncate(time.instant());
    }
}
