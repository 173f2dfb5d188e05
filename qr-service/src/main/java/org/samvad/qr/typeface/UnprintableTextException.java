package org.samvad.qr.typeface;

/** The typeface has no shape for something in a text. Says not what: the text may be anything. */
public class UnprintableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprintableTextException() {
        super("the typeface has no shape for a letter of this text");
    }
}
