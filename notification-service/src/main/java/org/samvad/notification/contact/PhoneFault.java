package org.samvad.notification.contact;

/** Why something typed can't be the number of an Indian mobile phone. */
enum PhoneFault {
    MISSING,
    LETTERS,
    TOO_SHORT,
    TOO_LONG,
    FOREIGN,
    LANDLINE,
    NOT_MOBILE
}
