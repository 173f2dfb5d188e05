package org.samvad.complaint.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.samvad.complaint.attachment.photo.PhotoFormat;

/** What a sent file is by its first bytes. Its name and the type its sender claims are never looked at. */
sealed interface SentType {

    record Photo(PhotoFormat format) implements SentType {}

    record Unfit(AttachmentFault fault) implements SentType {}

    /** Enough for every mark that is looked for. */
    int HEAD = 64;

    /** Brands of ISO 14496-12 files that hold still pictures in HEVC or AV1. */
    Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    static SentType of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String mark = new String(head, StandardCharsets.ISO_8859_1);
        if (mark.startsWith("\u00ff\u00d8\u00ff")) {
            return new Photo(PhotoFormat.JPEG);
        }
        if (mark.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Photo(PhotoFormat.PNG);
        }
        if (mark.startsWith("RIFF") && mark.startsWith("WEBP", 8)) {
            return new Photo(PhotoFormat.WEBP);
        }
        if (mark.startsWith("ftyp", 4) && mark.length() >= 12 && HEIC_BRANDS.contains(mark.substring(8, 12))) {
            return new Unfit(AttachmentFault.HEIC);
        }
        return new Unfit(head.length == 0 ? AttachmentFault.NO_FILE : AttachmentFault.TYPE_NOT_TAKEN);
    }
}
