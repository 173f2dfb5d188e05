package org.samvad.complaint.staff;

/** What the sign-in page says above its form. */
enum LoginNotice {
    NONE,
    SIGNED_OUT,
    EMPTY,
    WRONG,
    LOCKED,
    FOREIGN,
    BUSY
}
