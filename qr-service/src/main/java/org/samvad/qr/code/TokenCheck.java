package org.samvad.qr.code;

import org.samvad.events.value.QrCodeId;

/** What a scanned token turned out to be. */
public sealed interface TokenCheck {

    /** Made by this service. Whether the code is known and active, its row says. */
    record Genuine(QrCodeId code) implements TokenCheck {}

    /** Well-formed, and not made with any key of this service. */
    record Forged() implements TokenCheck {}

    /**
     * Made with a key that was withdrawn, or made up to look so: nobody can tell any more.
     *
     * @param claimed the code it says it is
     */
    record Withdrawn(QrCodeId claimed) implements TokenCheck {}

    /** Not 22 letters of the alphabet: truncated, mistyped or read wrongly. */
    record Unreadable() implements TokenCheck {}
}
