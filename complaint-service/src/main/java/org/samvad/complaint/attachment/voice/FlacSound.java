package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Frames of FLAC (RFC 9639), to be written behind nothing but a description that is made from them. A frame does not say how
 * long it is: each one ends where its checksum is right and the next one, or the end of the file, follows.
 *
 * @param description the content of STREAMINFO
 */
record FlacSound(ByteBuffer description, ByteBuffer frames) {

    private static final byte[] MARK = {'f', 'L', 'a', 'C'};
    private static final int DESCRIPTION_BYTES = 34;
    private static final int BLOCK_HEADER_BYTES = 4;
    private static final int OGG_HEADER_BYTES = 13;
    private static final int OLD_TAG_BYTES = 128;
    private static final int MOST_SAMPLES = 0xFFFF;
    private static final int POLYNOMIAL = 0x8005;

    static FlacSound read(ByteBuffer file) throws VoiceRefusedException {
        require(Arrays.equals(Frames.next(file, 4), MARK));
        byte[] description = new byte[0];
        boolean last = false;
        for (boolean first = true; !last; first = false) {
            int header = file.getInt();
            byte[] content = Frames.next(file, header & 0xFFFFFF);
            last = header < 0;
            if (first) {
                require((header >>> 24 & 0x7F) == 0);
                description = content;
            }
        }
        ByteBuffer frames = Frames.part(file, file.position(), file.remaining());
        int oldTag = frames.limit() - OLD_TAG_BYTES;
        if (oldTag > 0 && frames.get(oldTag) == 'T' && frames.get(oldTag + 1) == 'A' && frames.get(oldTag + 2) == 'G') {
            frames.limit(oldTag);
        }
        return of(description, frames);
    }

    /** @param blocks four bytes that are skipped, and then the description and other blocks */
    static FlacSound ofMp4(byte[] blocks, List<byte[]> frames) throws VoiceRefusedException {
        require(blocks.length >= MARK.length);
        ByteBuffer marked = ByteBuffer.wrap(blocks.clone()).put(MARK).rewind();
        return read(ByteBuffer.wrap(Frames.join(List.of(marked.array(), Frames.join(frames)))));
    }

    /** @param packets of the whole stream: the description, other blocks, and then a frame each */
    static FlacSound ofOgg(List<byte[]> packets) throws VoiceRefusedException {
        byte[] head = packets.getFirst();
        require(head.length == OGG_HEADER_BYTES + BLOCK_HEADER_BYTES + DESCRIPTION_BYTES
                && Frames.begins(head, "\u007fFLAC"));
        // No block of metadata has this type, with which frames begin.
        List<byte[]> frames = packets.stream()
                .skip(1)
                .dropWhile(packet -> packet.length > 0 && packet[0] != (byte) 0xFF)
                .toList();
        ByteBuffer description = ByteBuffer.wrap(head).position(OGG_HEADER_BYTES + BLOCK_HEADER_BYTES);
        return of(Frames.next(description, DESCRIPTION_BYTES), ByteBuffer.wrap(Frames.join(frames)));
    }

    private static FlacSound of(byte[] description, ByteBuffer frames) throws VoiceRefusedException {
        require(description.length == DESCRIPTION_BYTES);
        return new FlacSound(ByteBuffer.wrap(description), frames);
    }

    CleanVoice toFile() throws VoiceRefusedException {
        long fields = description.getLong(10);
        int rate = (int) (fields >>> 44);
        require(rate >= 4_000 && rate <= 192_000);
        int smallest = MOST_SAMPLES;
        int largest = 0;
        long samples = 0;
        int at = 0;
        FlacFrame frame = FlacFrame.at(frames, 0, fields);
        while (at < frames.limit()) {
            require(frame.samples() > 0);
            at = end(at, frame, fields);
            samples += frame.samples();
            largest = Math.max(largest, frame.samples());
            if (at < frames.limit()) {
                // The last one may be shorter.
                smallest = Math.min(smallest, frame.samples());
                frame = FlacFrame.at(frames, at, fields);
            }
        }
        require(samples > 0 && largest <= MOST_SAMPLES);
        ByteBuffer file = ByteBuffer.allocate(4 + BLOCK_HEADER_BYTES + DESCRIPTION_BYTES + frames.limit());
        file.put(MARK).putInt(0x80000000 | DESCRIPTION_BYTES);
        file.putShort((short) Math.min(smallest, largest)).putShort((short) largest);
        // Sizes of frames are not told, and neither is the fingerprint of the sound.
        file.putShort((short) 0)
                .putInt(0)
                .putLong(fields >>> 36 << 36 | samples)
                .put(new byte[16]);
        file.put(Frames.part(frames, 0, frames.limit()));
        return new CleanVoice("audio/flac", file.array(), (int) (samples / rate));
    }

    /** Where the frame ends that begins at {@code from}. */
    private int end(int from, FlacFrame frame, long fields) throws VoiceRefusedException {
        int checksum = 0;
        for (int at = from; at < frames.limit(); at++) {
            checksum ^= Byte.toUnsignedInt(frames.get(at)) << 8;
            for (int bit = 0; bit < 8; bit++) {
                checksum = (checksum & 0x8000) != 0 ? (checksum << 1 ^ POLYNOMIAL) & 0xFFFF : checksum << 1;
            }
            // With its own checksum behind it, the checksum of a frame is zero.
            if (checksum == 0 && at >= from + frame.headerBytes() + 2) {
                FlacFrame next = FlacFrame.at(frames, at + 1, fields);
                require(next.samples() == 0 || next.follows(frame));
                if (next.samples() > 0 || at + 1 == frames.limit()) {
                    return at + 1;
                }
            }
        }
        throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
    }
}
