package org.samvad.complaint.attachment;

/** A file is not taken; what was stored before stays. */
public class AttachmentRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AttachmentFault fault;

    AttachmentRefusedException(AttachmentFault fault) {
        super("the file is refused: " + fault, null, false, false);
        this.fault = fault;
    }

    public AttachmentFault fault() {
        return fault;
    }
}
