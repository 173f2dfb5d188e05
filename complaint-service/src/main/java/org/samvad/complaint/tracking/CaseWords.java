package org.samvad.complaint.tracking;

import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.EntryKind;

/** States and steps in plain words. */
final class CaseWords {

    private CaseWords() {}

    static String state(CaseState state, TrackingMessages words) {
        return switch (state) {
            case RECEIVED -> words.stateReceived();
            case UNDER_REVIEW -> words.stateUnderReview();
            case ASSIGNED -> words.stateAssigned();
            case ACTION_TAKEN -> words.stateActionTaken();
            case REJECTED -> words.stateRejected();
            case REOPENED -> words.stateReopened();
            case CLOSED -> words.stateClosed();
        };
    }

    static String step(EntryKind kind, TrackingMessages words) {
        return switch (kind) {
            case FILED -> words.entryFiled();
            case REVIEWED -> words.entryReviewed();
            case ASSIGNED -> words.entryAssigned();
            case RETURNED -> words.entryReturned();
            case REPLY -> words.fromOffice();
            case CITIZEN_MESSAGE -> words.fromYou();
            case ATTACHED -> words.entryAttached();
            case ACTION_TAKEN -> words.entryActionTaken();
            case REJECTED -> words.entryRejected();
            case FEEDBACK -> words.entryFeedback();
            case REOPENED -> words.entryReopened();
            case APPEALED -> words.entryAppealed();
            case CLOSED -> words.entryClosed();
            case NOTE -> throw new IllegalStateException("a note is not for the citizen");
        };
    }
}
