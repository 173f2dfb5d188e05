package org.samvad.qr.drawing;

/** A picture can't be printed; the message says why, and quotes nothing of the file. */
public class UnusablePictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusablePictureException(String message) {
        super(message);
    }

    public UnusablePictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
