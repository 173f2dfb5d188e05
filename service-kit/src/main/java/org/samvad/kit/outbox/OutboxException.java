package org.samvad.kit.outbox;

import java.sql.SQLException;

/** The outbox table could not be read or written; the cause tells why. */
public class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
