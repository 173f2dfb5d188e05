package org.samvad.qr.poster;

import jakarta.enterprise.context.RequestScoped;
import org.samvad.events.directory.Activity;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.CodeRequests;
import org.samvad.qr.code.CodeScope;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;

/** Finds the code that somebody wants a poster of, and says why there will be none. */
@RequestScoped
class PrintableCodes {

    private final CodeScope codes;
    private final Directory directory;
    private final CodeUrls urls;

    PrintableCodes(CodeScope codes, Directory directory, CodeUrls urls) {
        this.codes = codes;
        this.directory = directory;
        this.urls = urls;
    }

    /** @throws ProblemException 403 outside the caller's unit, 404, 409 or 410 for a code that must not be printed */
    PrintableCode find(String id) {
        QrCode code = codes.find(id);
        StationEntry station = directory.find(code.station()).orElseThrow(CodeRequests::unknown);
        if (!code.isActive()) {
            throw new ProblemException(
                    QrProblem.CODE_NOT_ACTIVE, "It was replaced or revoked; nobody should print it.");
        }
        if (station.activity() != Activity.ACTIVE) {
            throw new ProblemException(QrProblem.STATION_INACTIVE, "Mark the station as active first.");
        }
        String url = urls.of(code)
                .orElseThrow(() ->
                        new ProblemException(QrProblem.KEY_RETIRED, "No scan of this code would pass; rotate it."));
        return new PrintableCode(code, station, url);
    }
}
