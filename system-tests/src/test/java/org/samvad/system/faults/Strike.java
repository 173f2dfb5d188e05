package org.samvad.system.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a fault was there.
 *
 * @param mended when the part was started again, which is done some seconds later
 * @param calmUntil until when citizens who come belong to this fault
 */
record Strike(Fault fault, Instant struck, Instant mended, Instant calmUntil) {

    /**
     * The longest time without a receipt that began between the strike and the end of its calm.
     *
     * @param receipts when receipts were given, in order
     */
    Duration longestInterruption(List<Instant> receipts) {
        Duration longest = Duration.ZERO;
        for (int i = 1; i < receipts.size(); i++) {
            Instant from = receipts.get(i - 1);
            boolean within = !from.isBefore(struck.minusSeconds(1)) && from.isBefore(calmUntil);
            Duration gap = Duration.between(from, receipts.get(i));
            if (within && gap.compareTo(longest) > 0) {
                longest = gap;
            }
        }
        return longest;
    }

    /** How many of these receipts were given while the part was away. */
    long receiptsDuring(List<Instant> receipts) {
        return receipts.stream()
                .filter(at -> at.isAfter(struck) && at.isBefore(mended))
                .count();
    }

    /** How many people came while the part was away. */
    long visitorsDuring(int rate) {
        return rate * Duration.between(struck, mended).toMillis() / 1000;
    }

    /** Whether people were to get their receipts all the while. */
    boolean isToBeUnnoticed() {
        return fault.sparesIntake() && !fault.absence().isZero();
    }
}
