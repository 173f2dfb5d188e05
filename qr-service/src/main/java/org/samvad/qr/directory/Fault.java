package org.samvad.qr.directory;

/** What can be wrong with a cell; the sentence is the API's, pages have their own in both languages. */
public enum Fault {
    SUBDIVISION_CODE("is 2 to 8 capital letters, such as BHN"),
    STATION_CODE("looks like BHN-SUP"),
    NAME("is one line of 1 to 80 letters of Hindi or English, digits and common signs"),
    CCTNS_CODE(StationDetails.CCTNS_MESSAGE),
    DATE("is a day such as 2026-11-23, or empty"),
    TYPE("is STATION, OUTPOST, WOMEN_STATION, SPECIAL_STATION or UNIT"),
    ACTIVITY("is ACTIVE or INACTIVE"),
    POSITION("is a place inside India in degrees, such as 21.19380 and 81.35090, or both empty"),
    COLUMNS("has more cells than the first line has columns"),
    TWICE("is on an earlier line, too"),
    CONTRADICTION("is another one than on an earlier line"),
    CCTNS_TAKEN("is the code of another station"),
    FULL("is one station more than the directory takes");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
