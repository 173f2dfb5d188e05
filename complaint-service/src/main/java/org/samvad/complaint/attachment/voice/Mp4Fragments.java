package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.List;

/** The samples of one track out of movie fragments (ISO 14496-12, 8.8), as Safari records them. */
final class Mp4Fragments {

    private static final int BASE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DEFAULT_DURATION = 0x8;
    private static final int DEFAULT_SIZE = 0x10;
    private static final int RUN_OFFSET = 0x1;
    private static final int RUN_FIRST_FLAGS = 0x4;
    private static final int RUN_SIZE = 0x200;

    private final int track;
    private final TableSamples samples;

    Mp4Fragments(TableSamples samples, int track) {
        this.samples = samples;
        this.track = track;
    }

    void take(List<Mp4Box> boxes) throws VoiceRefusedException {
        for (Mp4Box fragment : boxes) {
            if (fragment.type().equals("moof")) {
                for (Mp4Box part : fragment.children()) {
                    if (part.type().equals("traf")) {
                        part(fragment, part);
                    }
                }
            }
        }
    }

    private void part(Mp4Box fragment, Mp4Box part) throws VoiceRefusedException {
        ByteBuffer header = part.find("tfhd").map(Mp4Box::content).orElse(ByteBuffer.allocate(0));
        int flags = header.getInt() & 0xFFFFFF;
        if (header.getInt() != track) {
            return;
        }
        long base = (flags & BASE) != 0 ? header.getLong() : fragment.start();
        header.position(
                header.position() + ((flags & DESCRIPTION) != 0 ? 4 : 0) + ((flags & DEFAULT_DURATION) != 0 ? 4 : 0));
        int size = (flags & DEFAULT_SIZE) != 0 ? header.getInt() : 0;
        for (Mp4Box run : part.children()) {
            if (run.type().equals("trun")) {
                run(run.content(), base, size);
            }
        }
    }

    private void run(ByteBuffer run, long base, int usual) throws VoiceRefusedException {
        int flags = run.getInt() & 0xFFFFFF;
        int count = run.getInt();
        require((flags & RUN_OFFSET) != 0 && count >= 0);
        samples.goTo(base + run.getInt());
        run.position(run.position() + ((flags & RUN_FIRST_FLAGS) != 0 ? 4 : 0));
        // Duration before, flags and offset behind the size, where there are such.
        int before = (flags & 0x100) != 0 ? 4 : 0;
        int behind = ((flags & 0x400) != 0 ? 4 : 0) + ((flags & 0x800) != 0 ? 4 : 0);
        for (int sample = 0; sample < count; sample++) {
            run.position(run.position() + before);
            int size = (flags & RUN_SIZE) != 0 ? run.getInt() : usual;
            run.position(run.position() + behind);
            samples.take(size);
        }
    }
}
