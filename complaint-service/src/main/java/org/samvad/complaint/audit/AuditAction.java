package org.samvad.complaint.audit;

/** What staff can do that is worth a row. The names are stored and hashed, so they are never changed. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    QUEUE_VIEWED,
    CASE_VIEWED,
    /** The detail is the file's place among those of the case. */
    ATTACHMENT_VIEWED,
    CASE_REVIEWED,
    CASE_ASSIGNED,
    CASE_RETURNED,
    CASE_REPLIED,
    CASE_NOTED,
    CASE_RESOLVED,
    CASE_REJECTED,
    CASE_MARKED_ABOUT_STAFF,
    AUDIT_VIEWED,
    AUDIT_VERIFIED
}
