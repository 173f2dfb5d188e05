package org.samvad.complaint.limits;

import java.time.Duration;

/** Whether an entry passes. */
public sealed interface Admission {

    /** It does. */
    record Admitted() implements Admission {}

    /**
     * Not yet: the device proves work, or the person waits.
     *
     * @param ticket to be handed in once {@code pause} is over
     */
    record NotYet(Challenge challenge, String ticket, Duration pause) implements Admission {}
}
