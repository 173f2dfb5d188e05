package org.samvad.events.qrcode;

/** The life of a printed code; REPLACED and REVOKED are final. */
public enum QrCodeState {
    ACTIVE,
    REPLACED,
    REVOKED
}
