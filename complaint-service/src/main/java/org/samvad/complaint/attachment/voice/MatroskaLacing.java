package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** How a block of Matroska holds several frames (RFC 9559, 10.3). */
enum MatroskaLacing {
    NONE,
    XIPH,
    FIXED,
    EBML;

    /** @param bits the two of a block's flags, lowest */
    static MatroskaLacing of(int bits) {
        return values()[bits & 3];
    }

    /** @param block behind its flags */
    List<byte[]> frames(ByteBuffer block) throws VoiceRefusedException {
        List<byte[]> frames = new ArrayList<>();
        for (int size : sizes(block)) {
            require(size > 0);
            frames.add(Frames.next(block, size));
        }
        require(!block.hasRemaining());
        return frames;
    }

    private List<Integer> sizes(ByteBuffer block) throws VoiceRefusedException {
        if (this == NONE) {
            return List.of(block.remaining());
        }
        int count = Byte.toUnsignedInt(block.get()) + 1;
        require(this != FIXED || block.remaining() % count == 0);
        List<Integer> sizes = new ArrayList<>();
        int told = 0;
        while (sizes.size() < count - 1) {
            int before = sizes.isEmpty() ? 0 : sizes.getLast();
            int size =
                    switch (this) {
                        case XIPH -> xiph(block);
                        case EBML ->
                            Math.toIntExact(
                                    sizes.isEmpty() ? EbmlNumber.read(block) : before + EbmlNumber.signed(block));
                        default -> block.remaining() / count;
                    };
            sizes.add(size);
            told = Math.addExact(told, size);
        }
        // The last one is what is left.
        sizes.add(block.remaining() - told);
        return sizes;
    }

    /** Bytes that are summed up as long as they are 255. */
    static int xiph(ByteBuffer block) {
        int size = 0;
        int next;
        do {
            next = Byte.toUnsignedInt(block.get());
            size += next;
        } while (next == 255);
        return size;
    }
}
