package org.samvad.complaint.attachment;

/** What a file is to those who see it. The names are stored. */
public enum AttachmentKind {
    PHOTO(10 * 1024 * 1024, 3, 12),
    VOICE_NOTE(2 * 1024 * 1024, 1, 4);

    private final long mostBytes;
    private final int mostInMessage;
    private final int mostInCase;

    AttachmentKind(long mostBytes, int mostInMessage, int mostInCase) {
        this.mostBytes = mostBytes;
        this.mostInMessage = mostInMessage;
        this.mostInCase = mostInCase;
    }

    /** How large a file may be sent. */
    public long mostBytes() {
        return mostBytes;
    }

    /** How many come with the entry, or with one message later. */
    public int mostInMessage() {
        return mostInMessage;
    }

    /** How many a case holds. */
    public int mostInCase() {
        return mostInCase;
    }
}
