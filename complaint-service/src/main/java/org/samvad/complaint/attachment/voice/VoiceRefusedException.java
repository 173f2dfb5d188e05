package org.samvad.complaint.attachment.voice;

/** The recording is not taken. */
public class VoiceRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Damaged, or of a coding whose sound can't be told for certain from what else is in the file. */
        UNREADABLE,
        TOO_LONG
    }

    private final Reason reason;

    VoiceRefusedException(Reason reason) {
        super("the recording is " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void require(boolean condition) throws VoiceRefusedException {
        if (!condition) {
            throw new VoiceRefusedException(Reason.UNREADABLE);
        }
    }
}
