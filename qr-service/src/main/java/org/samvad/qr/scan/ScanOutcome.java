package org.samvad.qr.scan;

import java.util.Optional;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.StationEntry;

/** What a scan leads to. */
sealed interface ScanOutcome {

    /** A poster of ours. */
    sealed interface OfPoster extends ScanOutcome {

        QrCode code();

        StationEntry station();
    }

    /** To the form of station and place. */
    record Open(QrCode code, StationEntry station) implements OfPoster {}

    /** The station's subdivision is not live yet. */
    record ComingSoon(QrCode code, StationEntry station) implements OfPoster {}

    /**
     * The poster is replaced or revoked; the station's form is still there.
     *
     * @param present the code that took its place, if one did
     */
    record OldPoster(QrCode code, StationEntry station, Optional<QrCode> present) implements OfPoster {}

    /** The station itself takes no entries any more. */
    record ClosedStation(QrCode code, StationEntry station) implements OfPoster {}

    /** Made with our key, but without a row: a database restored from before the issue. */
    record Unknown() implements ScanOutcome {}

    /** Of a key that was withdrawn: whether the poster is ours can't be told any more. */
    record Withdrawn() implements ScanOutcome {}

    record Forged() implements ScanOutcome {}

    record Unreadable() implements ScanOutcome {}
}
