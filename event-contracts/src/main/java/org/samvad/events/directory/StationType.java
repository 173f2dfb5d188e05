package org.samvad.events.directory;

/** What kind of place a directory entry is. */
public enum StationType {
    STATION,
    OUTPOST,
    WOMEN_STATION,
    SPECIAL_STATION,
    UNIT
}
