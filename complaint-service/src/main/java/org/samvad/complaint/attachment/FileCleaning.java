package org.samvad.complaint.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.samvad.complaint.attachment.photo.CleanPhoto;
import org.samvad.complaint.attachment.photo.PhotoCleaning;
import org.samvad.complaint.attachment.photo.PhotoFormat;
import org.samvad.complaint.attachment.photo.PhotoRefusedException;
import org.samvad.complaint.attachment.voice.CleanVoice;
import org.samvad.complaint.attachment.voice.VoiceFormat;
import org.samvad.complaint.attachment.voice.VoiceRefusedException;

/** Makes a sent file anew, one at a time, because a decoded picture takes a good part of the service's memory. */
@ApplicationScoped
class FileCleaning {

    private final AttachmentSettings settings;
    private final UploadFolder folder;
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;

    FileCleaning(AttachmentSettings settings, UploadFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.places = new Semaphore(settings.mostWaiting() + 1);
    }

    /** @throws AttachmentRefusedException if it is not what its type says, or too much is waiting */
    CleanFile clean(SentType type, Path file) {
        return switch (type) {
            case SentType.Photo photo -> inTurn(() -> photo(photo.format(), file));
            case SentType.Voice voice -> inTurn(() -> voice(voice.format(), file));
            case SentType.Unfit unfit -> throw new AttachmentRefusedException(unfit.fault());
        };
    }

    private interface Cleaning {
        CleanFile make() throws IOException;
    }

    private CleanFile inTurn(Cleaning cleaning) {
        if (!places.tryAcquire()) {
            throw new AttachmentRefusedException(AttachmentFault.UPLOADS_BUSY);
        }
        try {
            if (!turn.tryAcquire(settings.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AttachmentRefusedException(AttachmentFault.UPLOADS_BUSY);
            }
            try {
                return cleaning.make();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AttachmentRefusedException(AttachmentFault.UPLOADS_BUSY);
        } finally {
            places.release();
        }
    }

    private CleanFile photo(PhotoFormat format, Path file) throws IOException {
        Path scratch = folder.newFile();
        try {
            CleanPhoto photo = PhotoCleaning.clean(format, file, scratch);
            return new CleanFile(AttachmentKind.PHOTO, "image/jpeg", photo.picture(), photo.preview(), null);
        } catch (PhotoRefusedException refused) {
            throw new AttachmentRefusedException(
                    switch (refused.reason()) {
                        case UNREADABLE -> AttachmentFault.PHOTO_UNREADABLE;
                        case TOO_MANY_PIXELS -> AttachmentFault.PHOTO_TOO_MANY_PIXELS;
                        case ANIMATED -> AttachmentFault.PHOTO_MOVES;
                    });
        } finally {
            Files.delete(scratch);
        }
    }

    private static CleanFile voice(VoiceFormat format, Path file) throws IOException {
        try {
            CleanVoice voice = format.clean(Files.readAllBytes(file));
            return new CleanFile(AttachmentKind.VOICE_NOTE, voice.mediaType(), voice.bytes(), null, voice.seconds());
        } catch (VoiceRefusedException refused) {
            throw new AttachmentRefusedException(
                    switch (refused.reason()) {
                        case UNREADABLE -> AttachmentFault.VOICE_NOTE_UNREADABLE;
                        case TOO_LONG -> AttachmentFault.VOICE_NOTE_TOO_LONG;
                    });
        }
    }
}
