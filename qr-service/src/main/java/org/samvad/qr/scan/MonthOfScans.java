package org.samvad.qr.scan;

import org.jspecify.annotations.Nullable;

/**
 * How often a station's posters were scanned in a month.
 *
 * @param month such as 2026-11
 * @param scans null below {@value #FEWEST}, because a small number could name a visitor
 */
record MonthOfScans(
        String stationCode, String month, @Nullable Long scans) {

    static final long FEWEST = 5;

    static MonthOfScans of(String stationCode, String month, long scans) {
        return new MonthOfScans(stationCode, month, scans < FEWEST ? null : scans);
    }
}
