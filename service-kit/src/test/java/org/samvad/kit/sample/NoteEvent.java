package org.samvad.kit.sample;

import java.util.UUID;

/** The sample's events. */
public sealed interface NoteEvent permits NoteWritten, NoteShared {

    String TOPIC = "kit.notes";

    UUID note();

    long version();

    default String key() {
        return note().toString();
    }
}
