package org.samvad.notification.gateway;

/** What a gateway made of a message. */
public sealed interface SubmitResult {

    /**
     * The gateway has the message.
     *
     * @param messageId the gateway's own id, which its receipts repeat
     */
    record Accepted(String messageId) implements SubmitResult {}

    /**
     * The gateway does not have the message and never will: trying again can't help.
     *
     * @param code the gateway's error code, for the operator
     */
    record Refused(String code) implements SubmitResult {}

    /** The gateway does not have the message, but may take it later. */
    record RefusedForNow(String code) implements SubmitResult {}

    /**
     * Nobody knows: the answer was lost.
     *
     * @param code what happened, for the operator
     */
    record Uncertain(String code) implements SubmitResult {}
}
