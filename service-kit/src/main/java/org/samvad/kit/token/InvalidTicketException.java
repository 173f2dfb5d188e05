package org.samvad.kit.token;

/** The token is not one of this kind, is altered or has expired. Which of these is nobody's business. */
public class InvalidTicketException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidTicketException() {
        super("the ticket is not valid", null, false, false);
    }
}
