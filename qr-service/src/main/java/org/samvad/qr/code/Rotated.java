package org.samvad.qr.code;

/** A code has taken the place of another, in the running transaction. */
public record Rotated(QrCode successor, String by) {}
