package org.samvad.complaint.directory;

import java.sql.SQLException;

/** The copy of the directory could not be read or written; the cause tells why. */
public class DirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryException(SQLException cause) {
        super("the directory is out of reach", cause);
    }
}
