package org.samvad.qr.code;

/** Asks for a new code. */
public record IssueCode(String stationCode, PlacementChoice placement, String issuedBy) {}
