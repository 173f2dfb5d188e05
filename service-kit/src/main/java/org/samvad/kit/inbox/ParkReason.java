package org.samvad.kit.inbox;

/** Why a record was put aside. The names are those of the table's check. */
enum ParkReason {
    NO_EVENT_ID,
    UNKNOWN_TYPE,
    UNREADABLE,
    REFUSED
}
