package org.samvad.events.notification;

/** Why a number was destroyed. */
public enum ErasureReason {
    CASE_ENDED,
    WITHDRAWN,
    EXPIRED,
    UNREACHABLE
}
