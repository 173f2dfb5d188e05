package org.samvad.qr.poster;

import org.samvad.events.value.PublicName;

/** A name as it is printed, with the words around it; so it may be longer than a {@link PublicName}. */
record PrintedName(String en, String hi) {

    static PrintedName of(PublicName name) {
        return new PrintedName(name.en(), name.hi());
    }
}
