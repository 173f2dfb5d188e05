package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what tables point at. They can point at the same bytes again and again, so that a small file would give more than
 * memory holds: together samples are no longer than the file.
 */
final class TableSamples {

    private static final int MOST = 20_000;

    private final ByteBuffer file;
    private final List<byte[]> all = new ArrayList<>();
    private long bytesLeft;

    TableSamples(ByteBuffer file) {
        this.file = file;
        this.bytesLeft = file.limit();
    }

    /** Where the next sample begins. */
    void goTo(long at) throws VoiceRefusedException {
        require(at >= 0 && at <= file.limit());
        file.position((int) at);
    }

    void take(int bytes) throws VoiceRefusedException {
        bytesLeft -= bytes;
        require(bytes > 0 && bytesLeft >= 0 && all.size() < MOST);
        all.add(Frames.next(file, bytes));
    }

    int count() {
        return all.size();
    }

    List<byte[]> all() {
        return all;
    }
}
