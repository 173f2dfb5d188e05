package org.samvad.notification.notification;

import java.time.Duration;

/** What became of a message that was given to a worker. */
public sealed interface Verdict {

    /** @param messageId the gateway's own id, which its receipts repeat */
    record Accepted(String gateway, String messageId) implements Verdict {}

    /** @param code the gateway's, for the operator */
    record Refused(String code) implements Verdict {}

    /** The gateway certainly does not have it, and it is tried again. */
    record PutOff(String code, Duration delay) implements Verdict {}

    /** Nobody knows. */
    record Uncertain(String code) implements Verdict {}

    /** The number is gone. */
    record Cancelled() implements Verdict {}
}
