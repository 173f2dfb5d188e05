package org.samvad.complaint.attachment.voice;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import org.samvad.complaint.attachment.voice.VoiceRefusedException.Reason;

/**
 * The files of sound that are taken. Each is read as far as its sound goes and written anew; what a recorder wrote beside
 * it (place, device, titles, pictures) is never copied.
 */
public enum VoiceFormat {
    /** Opus in WebM, as Chromium and Firefox record it, and what else is put into Matroska. */
    MATROSKA(file -> MatroskaSound.read(file)),
    /** Opus in Ogg, as messengers send it; Vorbis, Speex or FLAC too. */
    OGG(file -> OggSound.read(file)),
    /** AAC, Opus, MP3, Apple Lossless, FLAC, Dolby Digital or AMR in MP4, M4A or 3GP, as Safari and the recorders of phones write it. */
    MP4(file -> Mp4Sound.read(file)),
    /** AAC without a container. */
    AAC(file -> AacFrames.read(file).toAdts()),
    AMR(file -> AmrFrames.read(file, AmrFrames.Band.NARROW).toFile()),
    AMR_WB(file -> AmrFrames.read(file, AmrFrames.Band.WIDE).toFile()),
    /** MPEG audio, layers II and III. */
    MP3(file -> Mp3Frames.read(file)),
    FLAC(file -> FlacSound.read(file).toFile()),
    /** Samples without coding, by the telephone's curves, or in blocks by the codings of recorders. */
    WAV(file -> WavSound.read(file)),
    /** As for WAV, which it becomes. */
    AIFF(file -> AiffSound.read(file)),
    /** What iPhones pass on: AAC, Opus, Apple Lossless or samples without coding. */
    CAF(file -> CafSound.read(file)),
    /** Dolby Digital without a container. */
    AC3(file -> Ac3Frames.read(file)),
    /** As for WAV, which it becomes. */
    AU(file -> AuSound.read(file).toWav()),
    /** Windows Media Audio. */
    ASF(file -> AsfSound.read(file)),
    /** MP3, AAC or FLAC behind tags that do not say which. */
    TAGGED(VoiceFormat::behindTags);

    /** How long a voice note may play. */
    public static final int MOST_SECONDS = 120;

    private static final int FLAC_MARK = 0x664C6143;

    private interface Reading {
        CleanVoice read(ByteBuffer file) throws VoiceRefusedException;
    }

    private final Reading reading;

    VoiceFormat(Reading reading) {
        this.reading = reading;
    }

    private static CleanVoice behindTags(ByteBuffer file) throws VoiceRefusedException {
        Tags.skip(file);
        ByteBuffer rest = file.slice();
        if (rest.getInt(0) == FLAC_MARK) {
            return FlacSound.read(rest).toFile();
        }
        return AacFrames.isHeader(rest, 0) ? AacFrames.read(rest).toAdts() : Mp3Frames.read(rest);
    }

    /** @throws VoiceRefusedException if its sound can't be read to the end, or is longer than {@link #MOST_SECONDS} */
    public CleanVoice clean(byte[] file) throws VoiceRefusedException {
        try {
            CleanVoice voice = reading.read(ByteBuffer.wrap(file));
            if (voice.seconds() > MOST_SECONDS) {
                throw new VoiceRefusedException(Reason.TOO_LONG);
            }
            return voice;
        } catch (BufferUnderflowException
                | BufferOverflowException
                | NoSuchElementException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException cutOff) {
            throw new VoiceRefusedException(Reason.UNREADABLE);
        }
    }
}
