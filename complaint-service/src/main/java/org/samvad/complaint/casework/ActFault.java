package org.samvad.complaint.casework;

import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.problem.ProblemType;

/** Why an act does not happen, for programs; the pages have their own words for each. */
enum ActFault {
    TEXT_MISSING(CommonProblem.INVALID_REQUEST, "must not be empty"),
    TEXT_TOO_LONG(CommonProblem.INVALID_REQUEST, "must have at most 4,000 characters"),
    TEXT_UNREADABLE(CommonProblem.INVALID_REQUEST, "must be readable Unicode text"),
    STATION_UNKNOWN(CommonProblem.INVALID_REQUEST, "must be the code of an active station of your area"),
    STATION_BARRED(
            ComplaintProblem.STATION_BARRED,
            "The entry is about this station's own staff, so this station never gets it. Choose another one."),
    CHANGED_MEANWHILE(
            ComplaintProblem.CHANGED_MEANWHILE, "Read the case again, then decide whether you still want to do this."),
    NOT_POSSIBLE(ComplaintProblem.NOT_POSSIBLE_NOW, "Read the case again to see where it stands."),
    WITH_HIGHER_RANK(ComplaintProblem.WITH_HIGHER_RANK, "A higher rank decides this case. You can still write a note.");

    private final ProblemType type;
    private final String sentence;

    ActFault(ProblemType type, String sentence) {
        this.type = type;
        this.sentence = sentence;
    }

    int status() {
        return type.status();
    }

    /** @param textField what the text is called in the request */
    ProblemException problem(String textField) {
        return switch (this) {
            case TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNREADABLE -> ProblemException.invalid(textField, sentence);
            case STATION_UNKNOWN -> ProblemException.invalid("station", sentence);
            case STATION_BARRED, CHANGED_MEANWHILE, NOT_POSSIBLE, WITH_HIGHER_RANK ->
                new ProblemException(type, sentence);
        };
    }
}
