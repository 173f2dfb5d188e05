package org.samvad.qr.poster;

import jakarta.enterprise.context.RequestScoped;
import org.samvad.events.directory.Activity;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.CodeRequests;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.Codes;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.HomeDistrict;
import org.samvad.qr.directory.StationEntry;

/** Finds the code that somebody wants a poster of, and says why there will be none. */
@RequestScoped
class PrintableCodes {

    private final Codes codes;
    private final Directory directory;
    private final CodeUrls urls;
    private final HomeDistrict district;
    private final StaffIdentity staff;

    PrintableCodes(Codes codes, Directory directory, CodeUrls urls, HomeDistrict district, StaffIdentity staff) {
        this.codes = codes;
        this.directory = directory;
        this.urls = urls;
        this.district = district;
        this.staff = staff;
    }

    /** @throws ProblemException 403 outside the caller's unit, 404, 409 or 410 for a code that must not be printed */
    PrintableCode find(String id) {
        QrCode code = codes.find(CodeRequests.id(id)).orElseThrow(CodeRequests::unknown);
        StationEntry station = directory.find(code.station()).orElseThrow(CodeRequests::unknown);
        if (!district.covers(staff, station.subdivision().code())) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED, "This code belongs to another unit.");
        }
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
