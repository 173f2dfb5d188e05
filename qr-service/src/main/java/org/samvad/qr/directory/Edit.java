package org.samvad.qr.directory;

/** What a request to set an entry came to. */
enum Edit {
    CREATED,
    CHANGED,
    UNCHANGED
}
