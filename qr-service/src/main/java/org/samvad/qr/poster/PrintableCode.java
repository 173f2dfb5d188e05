package org.samvad.qr.poster;

import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.StationEntry;

/**
 * A code that may be put on a wall: active, of an active station, with a key that scans pass.
 *
 * @param url what its symbol holds
 */
public record PrintableCode(QrCode code, StationEntry station, String url) {}
