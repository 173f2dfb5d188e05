package org.samvad.complaint.audit;

/**
 * Who did it.
 *
 * @param username of an account that exists; what somebody typed into a form is not taken for one
 * @param role held at the time
 */
public record AuditActor(String username, String role) {

    /** Somebody whose name belongs to no account. The name typed may be a password in the wrong field: it is not kept. */
    public static final AuditActor UNKNOWN = new AuditActor("-", "-");
}
