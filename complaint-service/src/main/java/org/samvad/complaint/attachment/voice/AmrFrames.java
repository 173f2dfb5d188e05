package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Frames of AMR narrow band, of 20 milliseconds each (RFC 4867, 5). */
record AmrFrames(List<byte[]> frames) {

    private static final byte[] MARK = "#!AMR\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAMES_A_SECOND = 50;
    /** Bytes behind the first one, by mode: eight of speech, one of silence, and no data. */
    private static final int[] SIZES = {12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0};

    static AmrFrames read(ByteBuffer file) throws VoiceRefusedException {
        require(new String(Frames.next(file, MARK.length), StandardCharsets.US_ASCII).equals("#!AMR\n"));
        return of(file);
    }

    static AmrFrames of(ByteBuffer frames) throws VoiceRefusedException {
        List<byte[]> found = new ArrayList<>();
        while (frames.hasRemaining()) {
            int size = SIZES[frames.get(frames.position()) >> 3 & 0xF];
            require(size >= 0);
            found.add(Frames.next(frames, size + 1));
        }
        require(!found.isEmpty());
        return new AmrFrames(found);
    }

    CleanVoice toFile() {
        List<byte[]> all = new ArrayList<>(frames);
        all.addFirst(MARK);
        return new CleanVoice("audio/amr", Frames.join(all), frames.size() / FRAMES_A_SECOND);
    }
}
