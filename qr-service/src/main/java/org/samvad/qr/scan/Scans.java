package org.samvad.qr.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.samvad.events.directory.Activity;
import org.samvad.events.value.QrCodeId;
import org.samvad.qr.code.CodeTokens;
import org.samvad.qr.code.Codes;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.code.TokenCheck;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;

/** Finds out where a scanned token leads. A token that is not genuine never reaches the database. */
@ApplicationScoped
class Scans {

    private final CodeTokens tokens;
    private final Codes codes;
    private final Directory directory;
    private final ScanCounter counter;
    private final ForgedCounter forged;

    Scans(CodeTokens tokens, Codes codes, Directory directory, ScanCounter counter, ForgedCounter forged) {
        this.tokens = tokens;
        this.codes = codes;
        this.directory = directory;
        this.counter = counter;
        this.forged = forged;
    }

    ScanOutcome resolve(String token, Visit visit) {
        ScanOutcome outcome =
                switch (tokens.check(token)) {
                    case TokenCheck.Genuine genuine -> resolve(genuine.code(), visit);
                    case TokenCheck.Withdrawn withdrawn -> new ScanOutcome.Withdrawn();
                    case TokenCheck.Forged forged -> new ScanOutcome.Forged();
                    case TokenCheck.Unreadable unreadable -> new ScanOutcome.Unreadable();
                };
        if (visit == Visit.PERSON) {
            counter.countOutcome(outcome);
            if (outcome instanceof ScanOutcome.Forged) {
                tokens.claimed(token).ifPresent(forged::count);
            }
        }
        return outcome;
    }

    private ScanOutcome resolve(QrCodeId id, Visit visit) {
        Optional<QrCode> code = codes.find(id);
        Optional<StationEntry> station = code.flatMap(found -> directory.find(found.station()));
        if (code.isEmpty() || station.isEmpty()) {
            return new ScanOutcome.Unknown();
        }
        if (visit == Visit.PERSON) {
            counter.count(id);
        }
        return outcome(code.get(), station.get());
    }

    private ScanOutcome outcome(QrCode code, StationEntry station) {
        if (station.activity() == Activity.INACTIVE) {
            return new ScanOutcome.ClosedStation(code, station);
        }
        if (!station.subdivision().live()) {
            return new ScanOutcome.ComingSoon(code, station);
        }
        return code.isActive()
                ? new ScanOutcome.Open(code, station)
                : new ScanOutcome.OldPoster(code, station, codes.present(code));
    }
}
