package org.samvad.events.notification;

/** How far a message got. UNCERTAIN: the gateway's answer was lost, and the message is not sent again. */
public enum SmsOutcome {
    SUBMITTED,
    DELIVERED,
    UNDELIVERED,
    REFUSED,
    UNCERTAIN
}
