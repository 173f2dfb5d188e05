package org.samvad.notification.notification;

import java.util.Optional;
import org.samvad.events.notification.SmsOutcome;

/** How far a message got. */
public enum NotificationState {
    /** Not sent yet, or refused for now. */
    WAITING,
    /** Given to a worker; the gateway may have it. */
    SUBMITTING,
    /** The gateway has it. */
    SUBMITTED,
    DELIVERED,
    UNDELIVERED,
    /** The gateway does not have it, and it will not be tried again by itself. */
    REFUSED,
    /** The answer was lost. Not sent again by itself. */
    UNCERTAIN,
    /** No longer wanted before it was sent. */
    CANCELLED;

    /** Whether an operator may have it sent again. */
    public boolean canBeRetried() {
        return this == REFUSED || this == UNCERTAIN;
    }

    /** What the other services are told; nothing of what goes on inside. */
    Optional<SmsOutcome> outcome() {
        return switch (this) {
            case WAITING, SUBMITTING, CANCELLED -> Optional.empty();
            case SUBMITTED -> Optional.of(SmsOutcome.SUBMITTED);
            case DELIVERED -> Optional.of(SmsOutcome.DELIVERED);
            case UNDELIVERED -> Optional.of(SmsOutcome.UNDELIVERED);
            case REFUSED -> Optional.of(SmsOutcome.REFUSED);
            case UNCERTAIN -> Optional.of(SmsOutcome.UNCERTAIN);
        };
    }
}
