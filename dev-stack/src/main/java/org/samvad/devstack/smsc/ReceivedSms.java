package org.samvad.devstack.smsc;

/**
 * A whole message as a phone would show it.
 *
 * @param messageId of the first part
 * @param from the header, such as SAMVAD
 * @param entityId DLT principal entity id
 * @param templateId DLT template id
 * @param receivedAt ISO 8601 with zone
 * @param receipt the state that a receipt has told the sender; empty until it was taken
 * @param parts how many short messages it came in
 */
public record ReceivedSms(
        String messageId,
        String to,
        String from,
        String text,
        String entityId,
        String templateId,
        String receivedAt,
        String receipt,
        int parts) {

    ReceivedSms withReceipt(Receipt told) {
        return new ReceivedSms(messageId, to, from, text, entityId, templateId, receivedAt, told.name(), parts);
    }

    /** Without number and text. */
    @Override
    public String toString() {
        return "SMS " + messageId;
    }
}
