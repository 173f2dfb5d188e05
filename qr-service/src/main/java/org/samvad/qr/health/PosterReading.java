package org.samvad.qr.health;

import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.StationEntry;

/** What an officer's phone read off a poster, or the officer typed. */
public sealed interface PosterReading {

    /**
     * A poster of ours in the officer's scope.
     *
     * @param withdrawn whether its key was: then its symbol proves nothing and leads to no form, and it has to come down
     */
    record Poster(QrCode code, StationEntry station, Proof proof, boolean withdrawn) implements PosterReading {}

    /** A code that leads elsewhere, or a token that is not ours: a sticker, most likely. */
    record Foreign() implements PosterReading {}

    record Unreadable() implements PosterReading {}

    record OutOfScope() implements PosterReading {}

    /** The whole token proves the symbol; the short code only says which poster it is. */
    enum Proof {
        SCANNED,
        TYPED
    }
}
