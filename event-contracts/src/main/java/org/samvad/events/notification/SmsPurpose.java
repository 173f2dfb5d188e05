package org.samvad.events.notification;

/** Why a message is sent. */
public enum SmsPurpose {
    ACKNOWLEDGEMENT,
    NEWS,
    FEEDBACK_REQUEST
}
