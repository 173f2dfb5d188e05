package org.samvad.notification.contact;

/** Which SMS a number gets next, so that nobody waits for one that does not come. */
enum NextSms {
    ACKNOWLEDGEMENT,

    /** It was acknowledged before, perhaps to another number, and that happens once. */
    NEWS,
    NONE
}
