package org.samvad.complaint.intake;

/** The faults in the words of the page. */
final class FaultWords {

    private FaultWords() {}

    static ReportView.Fault of(IntakeFault fault, IntakeMessages words) {
        return new ReportView.Fault(anchor(fault), message(fault, words));
    }

    /** What came along from the scan or the list of stations is changed where the form says which station that is. */
    private static String anchor(IntakeFault fault) {
        return switch (fault) {
            case CODE_UNKNOWN, STATION_UNKNOWN, STATION_NOT_LIVE -> "otherStation";
            default -> fault.field();
        };
    }

    private static String message(IntakeFault fault, IntakeMessages words) {
        return switch (fault) {
            case KIND_UNKNOWN -> words.faultKind();
            case CATEGORY_UNKNOWN -> words.faultCategory();
            case TEXT_MISSING -> words.faultTextMissing();
            case TEXT_TOO_LONG -> words.faultTextTooLong();
            case TEXT_UNREADABLE -> words.faultTextUnreadable();
            case WHEN_TOO_LONG, WHERE_TOO_LONG -> words.faultTooLong();
            case LANGUAGE_UNKNOWN -> words.faultLanguage();
            case CODE_UNKNOWN, STATION_UNKNOWN, ABOUT_UNKNOWN -> words.faultStation();
            case ABOUT_TOO_MANY -> words.faultManyStations();
            case STATION_NOT_LIVE, ABOUT_NOT_LIVE -> words.faultStationSoon();
            case ABOUT_STAFF_OF_NONE -> words.faultAboutStaff();
            case RATING_MISSING, RATING_OUT_OF_RANGE, RATING_NOT_EXPECTED -> words.faultRating();
        };
    }
}
