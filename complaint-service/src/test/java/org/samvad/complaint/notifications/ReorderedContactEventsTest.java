package org.samvad.complaint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;
import org.samvad.events.notification.ContactErased;
import org.samvad.events.notification.ContactRegistered;
import org.samvad.events.notification.ErasureReason;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.kit.outbox.Outbox;

/** What a citizen reads about an own number is the newest that notification-service told, in whichever order it came. */
@SamvadTest
class ReorderedContactEventsTest {

    private static final Instant HOUR = Instant.parse("2026-11-24T10:30:00Z");

    @Inject
    Outbox outbox;

    @Inject
    ContactStates contacts;

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void aNumberThatWasErasedIsNotBroughtBackByItsRegistration() {
        publish(erased(2));
        publish(registered(1));
        awaitAll();

        assertThat(contacts.isReachable(contactRef)).isFalse();
    }

    @Test
    void aNumberThatWasReplacedIsNotErasedByTheErasureBefore() {
        publish(registered(3));
        publish(erased(2));
        awaitAll();

        assertThat(contacts.isReachable(contactRef)).isTrue();
    }

    @Test
    void whatComesInOrderIsTaken() {
        publish(registered(1));
        publish(erased(2));
        awaitAll();
        assertThat(contacts.isReachable(contactRef)).isFalse();
    }

    /** What has the same key lies in the same partition and is read in order: behind it comes another contact. */
    private void awaitAll() {
        UUID last = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(
                        NotificationEvent.TOPIC, contactRef.toString(), new ContactRegistered(last, HOUR, 1)));
        await().atMost(Duration.ofSeconds(20)).until(() -> contacts.isReachable(last));
    }

    private void publish(NotificationEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(NotificationEvent.TOPIC, event.key(), (Record) event));
    }

    private ContactRegistered registered(long version) {
        return new ContactRegistered(contactRef, HOUR, version);
    }

    private ContactErased erased(long version) {
        return new ContactErased(contactRef, ErasureReason.WITHDRAWN, HOUR, version);
    }
}
