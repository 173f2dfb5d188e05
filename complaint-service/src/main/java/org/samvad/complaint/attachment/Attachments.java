package org.samvad.complaint.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.kit.crypto.RowAddress;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.crypto.Sealed;
import org.samvad.kit.secret.SecretFiles;

/** The files of cases. The only place that seals and opens them; who asks has the case already, and so may see it. */
@ApplicationScoped
public class Attachments {

    private static final String TABLE = "attachment";
    private static final String PREVIEW = "attachment.preview";

    private final AttachmentTable table;
    private final RowCipher cipher;

    Attachments(AttachmentTable table, SecretFiles secrets) {
        this.table = table;
        this.cipher = new RowCipher(secrets.text("text.tink.json"));
    }

    /** What there is, in the order in which it came; nothing once its retention has ended. */
    public List<AttachmentView> of(Complaint complaint) {
        return table.of(complaint.id()).stream().map(AttachmentTable.Row::view).toList();
    }

    /** Empty if the case has no such file, or the file no such rendition. */
    public Optional<AttachmentContent> open(Complaint complaint, UUID id, Rendition rendition) {
        return table.find(complaint.id(), id).flatMap(found -> switch (rendition) {
            case WHOLE -> Optional.of(content(found, TABLE, id, complaint, found.content()));
            case PREVIEW ->
                Optional.ofNullable(found.preview()).map(preview -> content(found, PREVIEW, id, complaint, preview));
        });
    }

    void add(UploadRight right, int sequence, UUID uploadId, byte[] uploadHash, CleanFile file, Instant hour) {
        UUID id = UUID.randomUUID();
        byte @Nullable [] preview = file.preview();
        table.insert(new AttachmentTable.NewRow(
                id,
                right,
                sequence,
                uploadId,
                uploadHash,
                file,
                cipher.seal(new RowAddress(TABLE, id, right.complaint()), file.content()),
                preview == null ? null : cipher.seal(new RowAddress(PREVIEW, id, right.complaint()), preview),
                hour));
    }

    private AttachmentContent content(
            AttachmentTable.Locked found, String table, UUID id, Complaint complaint, Sealed sealed) {
        byte[] bytes = cipher.openBytes(new RowAddress(table, id, complaint.id()), sealed);
        return new AttachmentContent(found.position(), found.mediaType(), bytes);
    }
}
