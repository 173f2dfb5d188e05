package org.samvad.complaint.limits;

import java.time.Duration;
import java.util.function.Supplier;

/** Whether an entry passes. */
public sealed interface Admission {

    /**
     * It does.
     *
     * @param giveBack makes the proof, the wait or the place among the usual entries by which it passes free once more
     */
    record Admitted(Runnable giveBack) implements Admission {}

    /**
     * Not yet: the device proves work, or the person waits.
     *
     * @param ticket to be handed in once {@code pause} is over
     */
    record NotYet(Challenge challenge, String ticket, Duration pause) implements Admission {}

    /** Stores the entry. One that could not be stored has used up nothing: nobody waits twice because of an outage. */
    default <T> T store(Supplier<T> entry) {
        try {
            return entry.get();
        } catch (RuntimeException notStored) {
            if (this instanceof Admitted admitted) {
                admitted.giveBack().run();
            }
            throw notStored;
        }
    }
}
