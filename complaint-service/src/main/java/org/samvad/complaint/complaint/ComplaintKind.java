package org.samvad.complaint.complaint;

/** What sort of entry it is. */
public enum ComplaintKind {
    COMPLAINT,
    TIP,
    FEEDBACK,
    SUGGESTION
}
