package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Frames of AMR, of 20 milliseconds each (RFC 4867, 5). */
record AmrFrames(Band band, List<byte[]> frames) {

    private static final int FRAMES_A_SECOND = 50;

    /** How much of the voice is coded. */
    enum Band {
        NARROW("#!AMR\n", "audio/amr", 12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0),
        WIDE("#!AMR-WB\n", "audio/amr-wb", 17, 23, 32, 36, 40, 46, 50, 58, 60, 5, -1, -1, -1, -1, 0, 0);

        private final byte[] mark;
        private final String mediaType;
        /** Bytes behind the first one, by mode: those of speech, one of silence, those that do not exist, and no data. */
        private final int[] sizes;

        Band(String mark, String mediaType, int... sizes) {
            this.mark = mark.getBytes(StandardCharsets.US_ASCII);
            this.mediaType = mediaType;
            this.sizes = sizes;
        }
    }

    /** A file that begins with its band's mark. */
    static AmrFrames read(ByteBuffer file, Band band) throws VoiceRefusedException {
        require(ByteBuffer.wrap(Frames.next(file, band.mark.length)).equals(ByteBuffer.wrap(band.mark)));
        return of(file, band);
    }

    static AmrFrames of(ByteBuffer frames, Band band) throws VoiceRefusedException {
        List<byte[]> found = new ArrayList<>();
        while (frames.hasRemaining()) {
            int size = band.sizes[frames.get(frames.position()) >> 3 & 0xF];
            require(size >= 0);
            found.add(Frames.next(frames, size + 1));
            if (found.size() / FRAMES_A_SECOND > VoiceFormat.MOST_SECONDS) {
                throw new VoiceRefusedException(VoiceRefusedException.Reason.TOO_LONG);
            }
        }
        require(!found.isEmpty());
        return new AmrFrames(band, found);
    }

    CleanVoice toFile() {
        List<byte[]> all = new ArrayList<>(frames);
        all.addFirst(band.mark);
        return new CleanVoice(band.mediaType, Frames.join(all), frames.size() / FRAMES_A_SECOND);
    }
}
