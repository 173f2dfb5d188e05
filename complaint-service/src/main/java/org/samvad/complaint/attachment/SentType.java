package org.samvad.complaint.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.samvad.complaint.attachment.photo.PhotoFormat;
import org.samvad.complaint.attachment.voice.VoiceFormat;

/** What a sent file is by its first bytes. Its name and the type its sender claims are never looked at. */
sealed interface SentType {

    record Photo(PhotoFormat format) implements SentType {}

    record Voice(VoiceFormat format) implements SentType {}

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
        Optional<PhotoFormat> photo = photo(mark);
        if (photo.isPresent()) {
            return new Photo(photo.get());
        }
        Optional<VoiceFormat> voice = voice(mark);
        if (voice.isPresent()) {
            return new Voice(voice.get());
        }
        if (isMp4(mark)) {
            return new Unfit(AttachmentFault.HEIC);
        }
        return new Unfit(head.length == 0 ? AttachmentFault.NO_FILE : AttachmentFault.TYPE_NOT_TAKEN);
    }

    private static Optional<PhotoFormat> photo(String mark) {
        if (mark.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(PhotoFormat.JPEG);
        }
        if (mark.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PhotoFormat.PNG);
        }
        return mark.startsWith("RIFF") && mark.startsWith("WEBP", 8) ? Optional.of(PhotoFormat.WEBP) : Optional.empty();
    }

    private static Optional<VoiceFormat> voice(String mark) {
        if (mark.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(VoiceFormat.MATROSKA);
        }
        if (mark.startsWith("OggS")) {
            return Optional.of(VoiceFormat.OGG);
        }
        if (isMp4(mark) && !HEIC_BRANDS.contains(mark.substring(8, 12))) {
            return Optional.of(VoiceFormat.MP4);
        }
        if (mark.startsWith("RIFF") && mark.startsWith("WAVE", 8)) {
            return Optional.of(VoiceFormat.WAV);
        }
        if (mark.startsWith("#!AMR\n")) {
            return Optional.of(VoiceFormat.AMR);
        }
        if (mark.startsWith("#!AMR-WB\n")) {
            return Optional.of(VoiceFormat.AMR_WB);
        }
        if (mark.startsWith("fLaC")) {
            return Optional.of(VoiceFormat.FLAC);
        }
        if (mark.startsWith("FORM") && mark.startsWith("AIF", 8)) {
            return Optional.of(VoiceFormat.AIFF);
        }
        if (mark.startsWith(".snd")) {
            return Optional.of(VoiceFormat.AU);
        }
        if (mark.startsWith("\u000bw")) {
            return Optional.of(VoiceFormat.AC3);
        }
        if (mark.startsWith("caff")) {
            return Optional.of(VoiceFormat.CAF);
        }
        if (mark.startsWith("0&\u00b2u\u008ef\u00cf\u0011")) {
            return Optional.of(VoiceFormat.ASF);
        }
        return mark.startsWith("ID3") ? Optional.of(VoiceFormat.TAGGED) : frames(mark);
    }

    /** Files without a header begin with a frame: twelve bits of ones, and the layer tells MPEG audio from AAC. */
    private static Optional<VoiceFormat> frames(String mark) {
        if (mark.length() < 2 || mark.charAt(0) != 0xFF) {
            return Optional.empty();
        }
        int second = mark.charAt(1);
        if ((second & 0xF6) == 0xF0) {
            return Optional.of(VoiceFormat.AAC);
        }
        return (second & 0xE6) == 0xE2 || (second & 0xE6) == 0xE4 ? Optional.of(VoiceFormat.MP3) : Optional.empty();
    }

    private static boolean isMp4(String mark) {
        return mark.startsWith("ftyp", 4) && mark.length() >= 12;
    }
}
