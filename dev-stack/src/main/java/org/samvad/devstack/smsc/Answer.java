package org.samvad.devstack.smsc;

/** What the centre does with a submit_sm. */
public enum Answer {
    /** Takes the message and answers its id. */
    NORMAL,
    /** Refuses with ESME_RTHROTTLED (0x58). */
    THROTTLE,
    /** Refuses with the behaviour's status. */
    REFUSE,
    /** Takes the message and never answers: the sender can't know. */
    NEVER,
    /** Takes the message and breaks the connection instead of answering. */
    DROP
}
