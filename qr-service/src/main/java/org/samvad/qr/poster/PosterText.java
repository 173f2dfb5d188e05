package org.samvad.qr.poster;

import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.StationEntry;

/**
 * What is on one poster only.
 *
 * @param url what the symbol holds
 * @param codeId eight letters
 * @param station as it is to be read, such as थाना सुपेला
 */
record PosterText(String url, String codeId, PrintedName station, PrintedName placement) {

    static PosterText of(QrCode code, StationEntry station, String url) {
        return new PosterText(
                url,
                code.id().value(),
                PosterWords.station(station.type(), station.name()),
                PrintedName.of(code.placement().name()));
    }

    /** In two groups, so that it can be read out and typed. */
    String shortCode() {
        return codeId.substring(0, 4) + " " + codeId.substring(4);
    }
}
