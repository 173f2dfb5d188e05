package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the packets of the first track of Opus out of a WebM file (RFC 9559 on top of RFC 8794). It goes into the elements
 * that hold others by reading on, so that those of unknown size, which recorders write, need nothing special.
 */
final class WebmOpus {

    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int TRACK_ENTRY = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int CODEC = 0x86;
    private static final int CODEC_PRIVATE = 0x63A2;
    private static final int LACED = 0x06;

    private final ByteBuffer file;
    private final List<byte[]> packets = new ArrayList<>();
    private long entry;
    private boolean entryIsOpus;
    private byte @Nullable [] head;
    private long track = -1;

    private WebmOpus(ByteBuffer file) {
        this.file = file;
    }

    static OpusSound read(ByteBuffer file) throws VoiceRefusedException {
        WebmOpus webm = new WebmOpus(file);
        while (file.hasRemaining()) {
            webm.element();
        }
        byte @Nullable [] head = webm.head;
        require(head != null);
        return OpusSound.of(head == null ? new byte[0] : head, webm.packets);
    }

    private void element() throws VoiceRefusedException {
        int id = (int) number(false);
        long size = number(true);
        switch (id) {
            // Segment, Cluster, Tracks, BlockGroup: what they hold comes next.
            case 0x18538067, 0x1F43B675, 0x1654AE6B, 0xA0 -> {}
            case TRACK_ENTRY -> {
                entry = 0;
                entryIsOpus = false;
            }
            case TRACK_NUMBER -> entry = unsigned(content(size));
            case CODEC -> {
                entryIsOpus = new String(content(size), StandardCharsets.US_ASCII).equals("A_OPUS");
                choose(null);
            }
            case CODEC_PRIVATE -> choose(content(size));
            case BLOCK, SIMPLE_BLOCK -> block(content(size));
            // Compression or encryption of blocks, which no recorder uses for sound.
            case 0x6D80 -> require(false);
            default -> content(size);
        }
    }

    private byte @Nullable [] pending;

    /** The codec's name and its head come in either order. */
    private void choose(byte @Nullable [] found) {
        pending = found == null ? pending : found;
        if (entryIsOpus && pending != null && track < 0) {
            track = entry;
            head = pending;
        }
    }

    private void block(byte[] content) throws VoiceRefusedException {
        ByteBuffer block = ByteBuffer.wrap(content);
        long number = new WebmOpus(block).number(true);
        block.getShort();
        int flags = block.get();
        if (number == track) {
            require((flags & LACED) == 0);
            packets.add(Frames.next(block, block.remaining()));
        }
    }

    private byte[] content(long size) throws VoiceRefusedException {
        require(size >= 0 && size <= file.remaining());
        return Frames.next(file, (int) size);
    }

    /** A number of 1 to 8 bytes whose first bits tell how many; -1 for an unknown size. */
    private long number(boolean withoutMark) throws VoiceRefusedException {
        int first = Byte.toUnsignedInt(file.get());
        int bytes = Integer.numberOfLeadingZeros(first) - 23;
        require(bytes <= 8);
        long value = withoutMark ? first & 0xFF >> bytes : first;
        boolean unknown = withoutMark && value == 0xFF >> bytes;
        for (int more = 1; more < bytes; more++) {
            int next = Byte.toUnsignedInt(file.get());
            unknown &= next == 0xFF;
            value = value << 8 | next;
        }
        return unknown ? -1 : value;
    }

    private static long unsigned(byte[] bytes) {
        long value = 0;
        for (byte next : bytes) {
            value = value << 8 | Byte.toUnsignedInt(next);
        }
        return value;
    }
}
