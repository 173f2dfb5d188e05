package org.samvad.kit.inbox;

/** The event was understood but can't have an effect, now or later. */
public class UnprocessableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason for the log; holds nothing of the event */
    public UnprocessableEventException(String reason) {
        super(reason, null, false, false);
    }
}
