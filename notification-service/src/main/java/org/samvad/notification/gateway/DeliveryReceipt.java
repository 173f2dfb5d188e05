package org.samvad.notification.gateway;

/**
 * A gateway's last word on a message it had accepted.
 *
 * @param gateway the gateway's name
 * @param messageId the gateway's id of the message
 */
public record DeliveryReceipt(String gateway, String messageId, Fate fate) {

    /** Whether the phone has the message. */
    public enum Fate {
        DELIVERED,
        UNDELIVERED
    }
}
