package org.samvad.system.faults;

/**
 * A broken promise.
 *
 * @param number of the account, or -1 where there is none
 * @param fault what was going on when the account's entry was sent, or what the finding is about
 */
record Finding(Kind kind, int number, String fault, String detail) {

    /** What can be wrong. */
    enum Kind {
        /** Nobody answered however often it was sent. */
        NEVER_ANSWERED,
        /** An answer that is neither a receipt nor "later". */
        UNEXPECTED_ANSWER,
        /** A receipt for nothing. */
        NOT_STORED,
        /** The code does not open what this citizen wrote. */
        NOT_TRACKABLE,
        /** Stored, and nobody was told: a doubled entry. */
        UNEXPLAINED_ENTRY,
        /** The number was not taken. */
        NUMBER_NOT_TAKEN,
        /** No SMS came, and nothing says that it may have got lost. */
        SMS_LOST,
        /** More than one SMS came. */
        SMS_DOUBLED,
        /** A crash left more messages in doubt than its service may have in hand. */
        TOO_MANY_UNCERTAIN,
        /** A message is in doubt although nothing crashed. */
        UNCERTAIN_WITHOUT_CAUSE,
        /** People were not served while a part was away that intake does not need. */
        INTAKE_RESTED
    }

    @Override
    public String toString() {
        return kind + (number < 0 ? "" : " of entry " + number) + " (" + fault + "): " + detail;
    }
}
