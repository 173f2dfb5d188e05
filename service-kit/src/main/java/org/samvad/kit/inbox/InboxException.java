package org.samvad.kit.inbox;

import java.sql.SQLException;

/** The inbox tables could not be read or written; the cause tells why. */
public class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxException(SQLException cause) {
        super("the inbox tables are out of reach", cause);
    }
}
