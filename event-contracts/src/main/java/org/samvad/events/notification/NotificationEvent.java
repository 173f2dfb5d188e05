package org.samvad.events.notification;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to a contact or to a message sent to it. */
public sealed interface NotificationEvent permits ContactRegistered, ContactErased, SmsOutcomeRecorded {

    String TOPIC = "samvad.notifications.v1";

    UUID contactRef();

    /** When it happened, cut down to the hour. */
    Instant occurredInHour();

    /** Rises with every event of one contact. */
    long version();

    /** The record key, which keeps the events of one contact in order. */
    default String key() {
        return contactRef().toString();
    }
}
