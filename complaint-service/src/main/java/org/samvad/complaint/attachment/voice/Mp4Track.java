package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A track of sound.
 *
 * @param id by which fragments name it
 * @param coding the name of its entry, or {@link #MP3}
 * @param config the decoder's, for AAC, Opus, Apple Lossless and FLAC; else empty
 * @param table where its samples lie
 */
@SuppressWarnings("ArrayRecordComponent")
record Mp4Track(int id, String coding, byte[] config, Mp4Box table) {

    /** What an entry of {@code mp4a} can be instead of AAC. */
    static final String MP3 = "mp3 ";

    private static final int STREAM = 4;
    private static final int CONFIG = 5;
    private static final int MPEG_2_LAYER_3 = 0x69;
    private static final int MPEG_1_LAYER_3 = 0x6B;
    private static final int SOUND_ENTRY_BYTES = 28;
    private static final int VERSION_AT = 8;
    /** Of an entry of version 1, which puts the decoder's configuration into a box {@code wave}. */
    private static final int MORE_OF_QUICKTIME = 16;

    static Mp4Track firstOfSound(List<Mp4Box> file) throws VoiceRefusedException {
        Optional<Mp4Box> movie = Mp4Box.first(file, "moov");
        require(movie.isPresent());
        for (Mp4Box track : movie.orElseThrow().children()) {
            if (track.type().equals("trak") && isSound(track)) {
                return read(track);
            }
        }
        throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
    }

    private static boolean isSound(Mp4Box track) throws VoiceRefusedException {
        Optional<Mp4Box> handler = track.find("mdia", "hdlr");
        return handler.isPresent() && Mp4Box.type(handler.get().content(), 8).equals("soun");
    }

    private static Mp4Track read(Mp4Box track) throws VoiceRefusedException {
        ByteBuffer header = need(track.find("tkhd")).content();
        int id = header.getInt(header.get(0) == 1 ? 20 : 12);
        Mp4Box table = need(track.find("mdia", "minf", "stbl"));
        ByteBuffer descriptions = need(table.find("stsd")).content();
        List<Mp4Box> entries = Mp4Box.in(Frames.part(descriptions, 8, descriptions.limit() - 8));
        require(!entries.isEmpty());
        Mp4Box entry = entries.getFirst();
        if (entry.type().equals("mp4a") && isMp3(inside(entry, "esds").content())) {
            return new Mp4Track(id, MP3, new byte[0], table);
        }
        byte[] config =
                switch (entry.type()) {
                    case "mp4a" -> config(inside(entry, "esds").content());
                    case "Opus" -> inside(entry, "dOps").bytes();
                    case "alac" -> inside(entry, "alac").bytes();
                    case "fLaC" -> inside(entry, "dfLa").bytes();
                    default -> new byte[0];
                };
        return new Mp4Track(id, entry.type(), config, table);
    }

    private static Mp4Box inside(Mp4Box entry, String name) throws VoiceRefusedException {
        ByteBuffer content = entry.content();
        int bytes = SOUND_ENTRY_BYTES + (content.getShort(VERSION_AT) == 1 ? MORE_OF_QUICKTIME : 0);
        List<Mp4Box> more = Mp4Box.in(Frames.part(content, bytes, content.limit() - bytes));
        Optional<Mp4Box> wave = Mp4Box.first(more, "wave");
        return need(wave.isPresent() ? Mp4Box.first(wave.get().children(), name) : Mp4Box.first(more, name));
    }

    /**
     * The decoder's configuration out of nested descriptors (ISO 14496-1, 7.2.6).
     *
     * @param descriptors behind four bytes that are skipped
     */
    static byte[] config(ByteBuffer descriptors) throws VoiceRefusedException {
        return descriptor(descriptors, CONFIG);
    }

    /** The stream's description begins with what it is. */
    private static boolean isMp3(ByteBuffer descriptors) throws VoiceRefusedException {
        int object = descriptor(descriptors, STREAM)[0];
        descriptors.rewind();
        return object == MPEG_2_LAYER_3 || object == MPEG_1_LAYER_3;
    }

    /** Four bytes at most, each with seven bits and one that says whether more follow. */
    private static int length(ByteBuffer descriptors) throws VoiceRefusedException {
        int length = 0;
        int next;
        do {
            require(length < 1 << 21);
            next = descriptors.get();
            length = length << 7 | next & 0x7F;
        } while (next < 0);
        require(length <= descriptors.remaining());
        return length;
    }

    private static byte[] descriptor(ByteBuffer descriptors, int wanted) throws VoiceRefusedException {
        descriptors.position(4);
        while (descriptors.hasRemaining()) {
            int tag = descriptors.get();
            int length = length(descriptors);
            if (tag == wanted) {
                return Frames.next(descriptors, length);
            }
            switch (tag) {
                // Of the stream: its number, and flags that recorders leave at zero.
                case 3 -> {
                    require(descriptors.get(descriptors.position() + 2) == 0);
                    descriptors.position(descriptors.position() + 3);
                }
                case STREAM -> descriptors.position(descriptors.position() + 13);
                default -> descriptors.position(descriptors.position() + length);
            }
        }
        throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
    }

    /** Takes its samples as the table says; none where they come in fragments. */
    void take(TableSamples samples) throws VoiceRefusedException {
        ByteBuffer sizes = need(table.find("stsz")).content();
        int same = sizes.getInt(4);
        int count = sizes.getInt(8);
        require(count >= 0);
        if (count == 0) {
            return;
        }
        ByteBuffer runs = need(table.find("stsc")).content();
        Optional<Mp4Box> near = table.find("stco");
        ByteBuffer chunks = (near.isPresent() ? near.get() : need(table.find("co64"))).content();
        int run = 0;
        for (int chunk = 0; chunk < chunks.getInt(4) && samples.count() < count; chunk++) {
            if (run + 1 < runs.getInt(4) && runs.getInt(8 + (run + 1) * 12) == chunk + 1) {
                run++;
            }
            long at = near.isPresent()
                    ? Integer.toUnsignedLong(chunks.getInt(8 + chunk * 4))
                    : chunks.getLong(8 + chunk * 8);
            samples.goTo(at);
            int inChunk = runs.getInt(12 + run * 12);
            for (int sample = 0; sample < inChunk && samples.count() < count; sample++) {
                samples.take(same > 0 ? same : sizes.getInt(12 + samples.count() * 4));
            }
        }
        require(samples.count() == count);
    }

    private static Mp4Box need(Optional<Mp4Box> box) throws VoiceRefusedException {
        require(box.isPresent());
        return box.orElseThrow();
    }
}
