package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Sound in Matroska or WebM (RFC 9559 on top of RFC 8794): the frames of the first track of sound. It goes into the elements
 * that hold others by reading on, so that those of unknown size, which recorders write, need nothing special.
 */
final class MatroskaSound {

    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    /** As many as a block can name in one byte. */
    private static final int MOST_TRACKS = 127;

    private static final int LACING_SHIFT = 1;

    private final ByteBuffer file;
    private final List<MatroskaTrack> tracks = new ArrayList<>();
    private final List<byte[]> frames = new ArrayList<>();

    private MatroskaSound(ByteBuffer file) {
        this.file = file;
    }

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        MatroskaSound sound = new MatroskaSound(file.order(ByteOrder.BIG_ENDIAN));
        while (file.hasRemaining()) {
            sound.element();
        }
        require(!sound.frames.isEmpty());
        return sound.track().clean(sound.frames);
    }

    private void element() throws VoiceRefusedException {
        int id = (int) EbmlNumber.withMark(file);
        long size = EbmlNumber.read(file);
        switch (id) {
            // Segment, Cluster, Tracks, BlockGroup, Audio: what they hold comes next.
            case 0x18538067, 0x1F43B675, 0x1654AE6B, 0xA0, 0xE1 -> {}
            case MatroskaTrack.ENTRY -> {
                require(tracks.size() < MOST_TRACKS);
                tracks.add(new MatroskaTrack());
            }
            case BLOCK, SIMPLE_BLOCK -> block(ByteBuffer.wrap(content(size)));
            default -> {
                byte[] content = content(size);
                if (!tracks.isEmpty()) {
                    tracks.getLast().describe(id, content);
                }
            }
        }
    }

    private MatroskaTrack track() throws VoiceRefusedException {
        return tracks.stream()
                .filter(MatroskaTrack::isSound)
                .findFirst()
                .orElseThrow(() -> new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE));
    }

    private void block(ByteBuffer block) throws VoiceRefusedException {
        long number = EbmlNumber.read(block);
        block.getShort();
        int flags = block.get();
        if (number == track().number()) {
            frames.addAll(MatroskaLacing.of(flags >> LACING_SHIFT).frames(block));
            require(frames.size() <= OggSound.MOST_PACKETS);
        }
    }

    private byte[] content(long size) throws VoiceRefusedException {
        require(size >= 0 && size <= file.remaining());
        return Frames.next(file, (int) size);
    }
}
