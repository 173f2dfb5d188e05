package org.samvad.notification.gateway;

/** A way to hand over messages. One gateway is one connection or account, known by its name. */
public interface SmsGateway {

    /** Stored with each message, so that a receipt finds the message of its own gateway. */
    String name();

    /** How many submissions may wait for an answer at once, at least 1. */
    int window();

    /** False while it is certain that nothing can be handed over; nothing is then taken from the queue. */
    boolean isReady();

    /** Hands over one message and waits for the answer. Every outcome is a result; nothing is thrown. */
    SubmitResult submit(OutgoingSms sms);
}
