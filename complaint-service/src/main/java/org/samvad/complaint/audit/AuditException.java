package org.samvad.complaint.audit;

import java.sql.SQLException;

/** The audit table could not be read or written; what was to be recorded must then not happen either. */
public class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditException(SQLException cause) {
        super("the audit table is out of reach", cause);
    }
}
