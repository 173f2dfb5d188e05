package org.samvad.complaint.tracking;

import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.kit.page.Named;
import org.samvad.kit.page.PageLanguage;

/** Why something that was typed is not sent. It stands in the page, so that another language says the same. */
public enum DraftFault {
    NONE,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TEXT_UNREADABLE,

    /** Something in it could name the writer, who is asked whether it shall stay. */
    MAY_NAME_WRITER,
    FEEDBACK_INCOMPLETE,
    FEEDBACK_CONTRADICTORY,
    WISH_MISSING,
    NOT_POSSIBLE_NOW,

    /** The same, where nothing was written that could be shown. It belongs to no form of the page. */
    TOO_LATE,
    NOT_SENT_YET;

    static DraftFault of(CitizenText.Fault fault) {
        return switch (fault) {
            case MISSING -> TEXT_MISSING;
            case TOO_LONG -> TEXT_TOO_LONG;
            case UNREADABLE -> TEXT_UNREADABLE;
        };
    }

    /** Of feedback that is incomplete where the case stands. */
    static DraftFault of(CitizenFeedback given, CaseState state) {
        if (given.contradictory()) {
            return FEEDBACK_CONTRADICTORY;
        }
        return state == CaseState.REJECTED ? WISH_MISSING : FEEDBACK_INCOMPLETE;
    }

    /** @param name as a page sent it; none, whatever else it is */
    static DraftFault of(@Nullable String name) {
        return Named.among(values(), name).orElse(NONE);
    }

    /** What is still wrong with a message of which this was said before. */
    DraftFault inMessage(CaseView.Draft draft) {
        String text = draft.text();
        return switch (this) {
            case TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNREADABLE -> inText(text);
            case MAY_NAME_WRITER -> text.isBlank() ? NONE : inMarks(draft, CaseView.Draft.MESSAGE);
            case NOT_POSSIBLE_NOW, NOT_SENT_YET -> text.isBlank() ? NONE : this;
            case TOO_LATE -> this;
            case NONE, WISH_MISSING, FEEDBACK_INCOMPLETE, FEEDBACK_CONTRADICTORY -> NONE;
        };
    }

    /** What is still wrong with feedback of which this was said before. Its words may be missing. */
    DraftFault inFeedback(CaseView.Draft draft) {
        CitizenFeedback given = draft.feedback();
        return switch (this) {
            case TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNREADABLE ->
                given.words().map(DraftFault::inText).orElse(NOT_SENT_YET);
            case MAY_NAME_WRITER -> given.begun() ? inMarks(draft, CaseView.Draft.FEEDBACK) : NONE;
            case WISH_MISSING -> inChoices(given, CaseState.REJECTED);
            case FEEDBACK_INCOMPLETE, FEEDBACK_CONTRADICTORY -> inChoices(given, CaseState.ACTION_TAKEN);
            case NOT_POSSIBLE_NOW, NOT_SENT_YET -> given.begun() ? this : NONE;
            case TOO_LATE -> this;
            case NONE -> NONE;
        };
    }

    private static DraftFault inText(String text) {
        return CitizenText.fault(CitizenText.withPlainLineEnds(text))
                .map(DraftFault::of)
                .orElse(NOT_SENT_YET);
    }

    private DraftFault inMarks(CaseView.Draft draft, String form) {
        return draft.marks(form).isEmpty() ? NOT_SENT_YET : this;
    }

    private static DraftFault inChoices(CitizenFeedback given, CaseState state) {
        return given.checked(state).isPresent() ? NOT_SENT_YET : of(given, state);
    }

    String in(PageLanguage language) {
        TrackingMessages words = TrackingPages.words(language);
        return switch (this) {
            case NONE -> "";
            case TEXT_MISSING -> words.textMissing();
            case TEXT_TOO_LONG -> words.textTooLong();
            case TEXT_UNREADABLE -> words.textUnreadable();
            case MAY_NAME_WRITER -> TrackingPages.markWords(language).heading();
            case FEEDBACK_INCOMPLETE -> words.feedbackIncomplete();
            case FEEDBACK_CONTRADICTORY -> words.feedbackContradiction();
            case WISH_MISSING -> words.wishMissing();
            case NOT_POSSIBLE_NOW -> words.notPossibleNow();
            case TOO_LATE -> words.tooLate();
            case NOT_SENT_YET -> words.draftKept();
        };
    }
}
