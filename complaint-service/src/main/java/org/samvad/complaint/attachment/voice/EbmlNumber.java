package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;

/** Numbers of 1 to 8 bytes whose first bits tell how many (RFC 8794, 4). */
final class EbmlNumber {

    /** The size of an element that ends where the one that holds it ends. */
    static final long UNKNOWN = -1;

    private EbmlNumber() {}

    /** With the bits that tell the length, as the names of elements are written. */
    static long withMark(ByteBuffer file) throws VoiceRefusedException {
        int bytes = length(file);
        return read(file, bytes, Byte.toUnsignedInt(file.get()));
    }

    /** A number, or {@link #UNKNOWN}. */
    static long read(ByteBuffer file) throws VoiceRefusedException {
        int bytes = length(file);
        long value = read(file, bytes, file.get() & 0xFF >> bytes);
        return value == (1L << 7 * bytes) - 1 ? UNKNOWN : value;
    }

    /** A number that may be below zero: as far from the middle of what its bytes can hold. */
    static long signed(ByteBuffer file) throws VoiceRefusedException {
        int bytes = length(file);
        return read(file, bytes, file.get() & 0xFF >> bytes) - ((1L << 7 * bytes - 1) - 1);
    }

    private static int length(ByteBuffer file) throws VoiceRefusedException {
        int bytes = Integer.numberOfLeadingZeros(Byte.toUnsignedInt(file.get(file.position()))) - 23;
        require(bytes <= 8);
        return bytes;
    }

    private static long read(ByteBuffer file, int bytes, int first) {
        long value = first;
        for (int more = 1; more < bytes; more++) {
            value = value << 8 | Byte.toUnsignedInt(file.get());
        }
        return value;
    }
}
