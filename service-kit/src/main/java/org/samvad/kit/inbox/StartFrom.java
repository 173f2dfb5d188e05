package org.samvad.kit.inbox;

/** Where reading a topic begins when its partitions are assigned. */
public enum StartFrom {
    /** After the last record whose effect is in the database; from the beginning the first time. */
    STORED_OFFSET,
    /** Always from the beginning: for compacted topics, whose whole is the present state. */
    BEGINNING
}
