package org.samvad.complaint.intake;

/** What can be wrong with an entry: the field and, in English for the API, what is expected. Pages have own words. */
public enum IntakeFault {
    KIND_UNKNOWN("kind", "must be COMPLAINT, TIP, FEEDBACK or SUGGESTION"),
    CATEGORY_UNKNOWN("category", "must be one of the categories of this kind, see GET /api/v1/categories"),
    TEXT_MISSING("text", "must say something"),
    TEXT_TOO_LONG("text", "must have at most 4,000 characters (code points)"),
    TEXT_UNREADABLE("text", "must be valid Unicode text"),
    WHEN_TOO_LONG("when", "must have at most 200 characters (code points)"),
    WHERE_TOO_LONG("where", "must have at most 200 characters (code points)"),
    LANGUAGE_UNKNOWN("language", "must be hi, en or hne"),
    CODE_UNKNOWN("codeId", "is not the id of a printed code; give stationCode instead"),
    STATION_UNKNOWN("stationCode", "is not a station of the directory, see GET /api/v1/stations"),
    STATION_NOT_LIVE("stationCode", "belongs to a subdivision that does not take entries yet"),
    ABOUT_UNKNOWN("aboutStationCodes", "names a station that is not in the directory"),
    ABOUT_NOT_LIVE("aboutStationCodes", "names a station that does not take entries yet"),
    ABOUT_TOO_MANY("aboutStationCodes", "may name at most 5 stations"),
    ABOUT_STAFF_OF_NONE("aboutStationCodes", "must name the station whose staff this is about"),
    RATING_MISSING("rating", "must be given with feedback"),
    RATING_OUT_OF_RANGE("rating", "must be from 1 to 5"),
    RATING_NOT_EXPECTED("rating", "is only for feedback");

    private final String field;
    private final String message;

    IntakeFault(String field, String message) {
        this.field = field;
        this.message = message;
    }

    public String field() {
        return field;
    }

    String message() {
        return message;
    }
}
