package org.samvad.complaint.complaint;

/** What an entry of the case tells. All but {@link #NOTE} are for the citizen's eyes, too. */
public enum EntryKind {
    FILED,
    REVIEWED,
    ASSIGNED,
    RETURNED,
    REPLY,
    /** Among officers only. */
    NOTE,
    CITIZEN_MESSAGE,
    /** Photos or a voice note that the citizen added later. */
    ATTACHED,
    ACTION_TAKEN,
    REJECTED,
    FEEDBACK,
    REOPENED,
    APPEALED,
    CLOSED
}
