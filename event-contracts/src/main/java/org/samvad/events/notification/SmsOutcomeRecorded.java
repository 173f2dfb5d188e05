package org.samvad.events.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of one message.
 *
 * @param notification the message's own id, the same over all its outcomes
 */
public record SmsOutcomeRecorded(
        UUID contactRef,
        UUID notification,
        SmsPurpose purpose,
        SmsOutcome outcome,
        Instant occurredInHour,
        long version)
        implements NotificationEvent {}
