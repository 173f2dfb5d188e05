package org.samvad.complaint.attachment;

import java.util.Locale;
import org.samvad.kit.problem.ProblemType;

/** Why a file is not taken. */
public enum AttachmentFault implements ProblemType {
    NO_FILE(400, "There is no file in the request"),
    UPLOAD_ID_NOT_RANDOM(400, "The uploadId is not a random UUID"),
    TICKET_ENDED(401, "The upload ticket is not valid any more"),
    UPLOAD_ID_REUSED(409, "The uploadId stands for another file"),
    PHOTOS_ENOUGH(409, "There are three photos already"),
    VOICE_NOTES_ENOUGH(409, "There is a voice note already"),
    CASE_FULL(409, "The case holds no more files"),
    CASE_CLOSED(409, "The case is closed"),
    PHOTO_TOO_LARGE(413, "The photo is larger than 10 MB"),
    VOICE_NOTE_TOO_LARGE(413, "The voice note is larger than 2 MB"),
    TYPE_NOT_TAKEN(415, "The file is neither a photo nor a sound that is taken here"),
    HEIC(415, "The photo is a HEIC file, which few devices can show"),
    PHOTO_UNREADABLE(422, "The photo can't be read"),
    PHOTO_TOO_MANY_PIXELS(422, "The photo has too many pixels"),
    PHOTO_MOVES(422, "The picture moves"),
    VOICE_NOTE_UNREADABLE(422, "The voice note can't be freed of what else is in its file"),
    VOICE_NOTE_TOO_LONG(422, "The voice note is longer than two minutes"),
    UPLOADS_BUSY(503, "Many files are arriving; send it again shortly");

    private final int status;
    private final String title;

    AttachmentFault(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
