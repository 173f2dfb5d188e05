package org.samvad.events.directory;

/** Whether a station takes part at present. */
public enum Activity {
    ACTIVE,
    INACTIVE
}
