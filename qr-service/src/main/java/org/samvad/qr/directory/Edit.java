package org.samvad.qr.directory;

/** What a request to set an entry came to. */
public enum Edit {
    CREATED,
    CHANGED,
    UNCHANGED
}
