package org.samvad.qr.scan;

import org.samvad.events.value.QrCodeId;
import org.samvad.qr.directory.StationEntry;

/** What a scan leads to. */
sealed interface ScanOutcome {

    /** To the form of station and place. */
    record Open(QrCodeId code, StationEntry station) implements ScanOutcome {}

    /** The station's subdivision is not live yet. */
    record ComingSoon(StationEntry station) implements ScanOutcome {}

    /** The poster is replaced or revoked; the station's form is still there. */
    record OldPoster(StationEntry station) implements ScanOutcome {}

    /** The station itself takes no entries any more. */
    record ClosedStation(StationEntry station) implements ScanOutcome {}

    /** Made with our key, but without a row: a database restored from before the issue. */
    record Unknown() implements ScanOutcome {}

    record Forged() implements ScanOutcome {}

    record Unreadable() implements ScanOutcome {}
}
