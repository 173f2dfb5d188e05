package org.samvad.qr.code;

import org.samvad.kit.page.PageLanguage;

/** Asks for a new code. */
public record IssueCode(String stationCode, PlacementChoice placement, PageLanguage language, String issuedBy) {}
