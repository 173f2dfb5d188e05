package org.samvad.complaint.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as it was sent, while its request lasts. */
record SentFile(UUID uploadId, Path path, long bytes) {

    private static final int RANDOM = 4;

    /** @throws AttachmentRefusedException if there is no file, or the id is not a random UUID */
    static SentFile of(@Nullable String uploadId, @Nullable FileUpload upload) {
        UUID id = parse(uploadId);
        if (upload == null || upload.size() == 0) {
            throw new AttachmentRefusedException(AttachmentFault.NO_FILE);
        }
        return new SentFile(id, upload.uploadedFile(), upload.size());
    }

    private static UUID parse(@Nullable String uploadId) {
        try {
            UUID id = UUID.fromString(uploadId == null ? "" : uploadId);
            if (id.version() == RANDOM) {
                return id;
            }
            throw new AttachmentRefusedException(AttachmentFault.UPLOAD_ID_NOT_RANDOM);
        } catch (IllegalArgumentException noUuid) {
            throw new AttachmentRefusedException(AttachmentFault.UPLOAD_ID_NOT_RANDOM);
        }
    }

    SentType type() {
        try {
            return SentType.of(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SHA-256 of its bytes. */
    byte[] digest() {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return digesting.getMessageDigest().digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
