package org.samvad.complaint.complaint;

/** What was typed can't be a tracking code. */
public class MistypedCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Mistake mistake;

    MistypedCodeException(Mistake mistake) {
        super(mistake.name(), null, false, false);
        this.mistake = mistake;
    }

    public Mistake mistake() {
        return mistake;
    }

    /** What is wrong with it. */
    public enum Mistake {
        NOT_A_DIGIT,
        TOO_SHORT,
        TOO_LONG,
        CHECK_DIGIT
    }
}
