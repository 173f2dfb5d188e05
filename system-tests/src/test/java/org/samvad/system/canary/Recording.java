package org.samvad.system.canary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A second of silence as a phone's recorder writes it: a WAV file (RIFF) with a comment in its list of facts. */
final class Recording {

    private static final int SAMPLES = 8_000;
    private static final int HEAD = 44;

    private Recording() {}

    static byte[] wav(String comment) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        int padded = words.length + 1 & ~1;
        int list = 4 + 8 + padded;
        ByteBuffer file = ByteBuffer.allocate(HEAD + 8 + list + SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        chunk(file, "RIFF", file.capacity() - 8).put("WAVE".getBytes(StandardCharsets.US_ASCII));
        chunk(file, "fmt ", 16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(SAMPLES)
                .putInt(SAMPLES);
        file.putShort((short) 1).putShort((short) 8);
        chunk(file, "LIST", list).put("INFO".getBytes(StandardCharsets.US_ASCII));
        chunk(file, "ICMT", words.length).put(words).put(new byte[padded - words.length]);
        chunk(file, "data", SAMPLES);
        while (file.hasRemaining()) {
            file.put((byte) 0x80);
        }
        return file.array();
    }

    private static ByteBuffer chunk(ByteBuffer file, String name, int length) {
        return file.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(length);
    }
}
