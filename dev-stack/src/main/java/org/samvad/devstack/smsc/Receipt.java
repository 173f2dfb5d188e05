package org.samvad.devstack.smsc;

/** What becomes of an accepted message, as the delivery receipt tells it. */
public enum Receipt {
    DELIVERED("DELIVRD", 2, "000"),
    UNDELIVERED("UNDELIV", 5, "001"),
    EXPIRED("EXPIRED", 3, "002"),
    REJECTED("REJECTD", 8, "003"),
    /** No receipt is sent. */
    NONE("", 0, "");

    private final String word;
    private final int messageState;
    private final String error;

    Receipt(String word, int messageState, String error) {
        this.word = word;
        this.messageState = messageState;
        this.error = error;
    }

    /** The {@code stat:} word of SMPP 3.4, appendix B. */
    String word() {
        return word;
    }

    /** The value of the message_state parameter. */
    byte messageState() {
        return (byte) messageState;
    }

    String error() {
        return error;
    }
}
