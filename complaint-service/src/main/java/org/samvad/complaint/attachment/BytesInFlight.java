package org.samvad.complaint.attachment;

import java.util.HashMap;
import java.util.Map;

/** How many bytes are on their way, all in all and from each sender, and how many may be. */
final class BytesInFlight {

    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> bySender = new HashMap<>();
    private long all;

    /**
     * @param most bytes at once
     * @param mostOfOne bytes at once from one sender
     */
    BytesInFlight(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there is room; if so, the bytes count until they are given back. */
    synchronized boolean take(String sender, long bytes) {
        long ofSender = bySender.getOrDefault(sender, 0L) + bytes;
        if (all + bytes > most || ofSender > mostOfOne) {
            return false;
        }
        all += bytes;
        bySender.put(sender, ofSender);
        return true;
    }

    /** Of a sender with nothing more on its way no trace stays. */
    synchronized void giveBack(String sender, long bytes) {
        all -= bytes;
        bySender.computeIfPresent(sender, (name, taken) -> taken > bytes ? taken - bytes : null);
    }

    synchronized long all() {
        return all;
    }
}
