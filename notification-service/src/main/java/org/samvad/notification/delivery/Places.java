package org.samvad.notification.delivery;

import java.util.concurrent.Semaphore;

/**
 * How many messages may be claimed at a time, given the gateway's window: two windows until the gateway's answer, so
 * that the next message is there when an answer comes, and ten until that answer is committed: fewer
 * would slow a busy machine down (docs/adr/0012). What a crash leaves uncertain is claimed and not yet committed: never more than
 * {@link #MOST_WINDOWS_IN_DOUBT} windows, and mostly much less. Safe for use by many threads.
 */
final class Places {

    private static final int WINDOWS_UNANSWERED = 2;
    static final int MOST_WINDOWS_IN_DOUBT = 10;

    private final Semaphore unanswered;
    private final Semaphore inDoubt;
    /** With fewer free the gateway has enough to do until more are, and a claim of many costs what one of few does. */
    private final int fewest;

    /** @param window how many messages the gateway takes at once, at least 1 */
    Places(int window) {
        unanswered = new Semaphore(WINDOWS_UNANSWERED * window);
        inDoubt = new Semaphore(MOST_WINDOWS_IN_DOUBT * window);
        fewest = Math.max(1, window / 2);
    }

    /**
     * Waits for some, and takes all that are free.
     *
     * @return how many
     */
    int take() throws InterruptedException {
        unanswered.acquire(fewest);
        try {
            inDoubt.acquire(fewest);
        } catch (InterruptedException stopped) {
            unanswered.release(fewest);
            throw stopped;
        }
        int answered = unanswered.drainPermits();
        int committed = inDoubt.drainPermits();
        int more = Math.min(answered, committed);
        unanswered.release(answered - more);
        inDoubt.release(committed - more);
        return fewest + more;
    }

    /** Of those taken, so many found no message. */
    void giveBack(int unused) {
        unanswered.release(unused);
        inDoubt.release(unused);
    }

    /** The gateway has answered, or won't: its next message need not wait until this one's outcome is committed. */
    void answered() {
        unanswered.release();
    }

    /** What became of a message is committed, or is left to the end of its lease. */
    void settled() {
        inDoubt.release();
    }
}
