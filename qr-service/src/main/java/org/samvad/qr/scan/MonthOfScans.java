package org.samvad.qr.scan;

/**
 * How often a station's posters were scanned in a month.
 *
 * @param month such as 2026-11
 * @param scans {@value ScanFigures#FEWEST} or more
 */
record MonthOfScans(String stationCode, String month, long scans) {}
