package org.samvad.complaint.attachment.voice;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Takes pieces out of buffers. */
final class Frames {

    private Frames() {}

    /** The next {@code length} bytes, which are then behind. */
    static byte[] next(ByteBuffer file, int length) {
        Objects.checkFromIndexSize(0, length, file.remaining());
        byte[] bytes = new byte[length];
        file.get(bytes);
        return bytes;
    }

    /** The next four letters, by which containers name their parts. */
    static String name(ByteBuffer file) {
        return new String(next(file, 4), StandardCharsets.US_ASCII);
    }

    /** Whether these letters, one a byte, are the first. */
    static boolean begins(byte[] bytes, String letters) {
        byte[] mark = letters.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The part from {@code from} on, in a buffer of its own. */
    static ByteBuffer part(ByteBuffer file, int from, int length) {
        return file.slice(from, length);
    }

    static byte[] join(Iterable<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
