package org.samvad.complaint.attachment.photo;

/** The picture is not taken. */
public class PhotoRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Cut off, damaged, or of a kind that few programs write (CMYK, arithmetic coding). */
        UNREADABLE,
        /** It would take more memory than there is. */
        TOO_MANY_PIXELS,
        /** It moves. */
        ANIMATED
    }

    private final Reason reason;

    PhotoRefusedException(Reason reason) {
        super("the picture is " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static PhotoRefusedException unreadable() {
        return new PhotoRefusedException(Reason.UNREADABLE);
    }
}
