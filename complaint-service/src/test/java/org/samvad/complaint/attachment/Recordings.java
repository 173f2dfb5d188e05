package org.samvad.complaint.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound that is made and not recorded. */
public final class Recordings {

    private Recordings() {}

    /** Silence of 8 kHz and 8 bits in WAV. */
    public static byte[] silence(int seconds) {
        int length = seconds * 8000;
        ByteBuffer file = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        file.putShort((short) 1).putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8);
        return file.put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }
}
