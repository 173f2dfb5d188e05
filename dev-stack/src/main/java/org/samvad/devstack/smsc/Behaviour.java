package org.samvad.devstack.smsc;

/**
 * How the centre treats the messages that come.
 *
 * @param status the SMPP command status for {@link Answer#REFUSE}
 * @param delayMilliseconds how long it thinks before answering
 * @param receipt what the receipt says
 * @param receiptDelayMilliseconds from the answer to the receipt
 * @param times for how many messages this holds before it is normal again; 0 for all
 */
public record Behaviour(
        Answer answer, int status, int delayMilliseconds, Receipt receipt, int receiptDelayMilliseconds, int times) {

    private static final int SYSTEM_ERROR = 0x08;
    private static final int SOON = 200;
    private static final int LONGEST = 3_600_000;

    public Behaviour {
        if (delayMilliseconds < 0 || delayMilliseconds > LONGEST) {
            throw new IllegalArgumentException("delayMilliseconds must be 0 to " + LONGEST);
        }
        if (receiptDelayMilliseconds < 0 || receiptDelayMilliseconds > LONGEST) {
            throw new IllegalArgumentException("receiptDelayMilliseconds must be 0 to " + LONGEST);
        }
        if (times < 0) {
            throw new IllegalArgumentException("times must be 0 or more");
        }
        if (status <= 0) {
            throw new IllegalArgumentException("status must be an SMPP error, such as 88 for throttled");
        }
    }

    /** Takes every message at once and reports it as delivered after 200 ms. */
    public static Behaviour normal() {
        return answering(Answer.NORMAL);
    }

    public static Behaviour answering(Answer answer) {
        return new Behaviour(answer, SYSTEM_ERROR, 0, Receipt.DELIVERED, SOON, 0);
    }

    /** @param status an SMPP command status, such as 0x0B for an invalid destination */
    public static Behaviour refusing(int status) {
        return new Behaviour(Answer.REFUSE, status, 0, Receipt.DELIVERED, SOON, 0);
    }

    public Behaviour after(int milliseconds) {
        return new Behaviour(answer, status, milliseconds, receipt, receiptDelayMilliseconds, times);
    }

    public Behaviour reporting(Receipt outcome) {
        return new Behaviour(answer, status, delayMilliseconds, outcome, receiptDelayMilliseconds, times);
    }

    public Behaviour reportingAfter(int milliseconds) {
        return new Behaviour(answer, status, delayMilliseconds, receipt, milliseconds, times);
    }

    /** Only for the next messages; then normal again. */
    public Behaviour times(int messages) {
        return new Behaviour(answer, status, delayMilliseconds, receipt, receiptDelayMilliseconds, messages);
    }
}
