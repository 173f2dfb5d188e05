package org.samvad.complaint.attachment.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What people's programs put before, between and behind bare frames. It is gone past by the length it tells: it can hold pictures. */
final class Tags {

    private static final int ID3_HEADER_BYTES = 10;
    private static final int APE_HEADER_BYTES = 32;
    private static final int APE_LENGTH_AT = 12;

    private Tags() {}

    /** Where to look for a frame next: behind the tag that begins here, or else a byte further. */
    static int behind(ByteBuffer file, int at) {
        long next = at + 1L;
        if (begins(file, at, "ID3", ID3_HEADER_BYTES)) {
            next = at + id3Bytes(file, at);
        } else if (begins(file, at, "APETAGEX", APE_HEADER_BYTES)) {
            int length = file.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(at + APE_LENGTH_AT);
            next = at + APE_HEADER_BYTES + Integer.toUnsignedLong(length);
        }
        return (int) Math.min(next, file.limit());
    }

    /** Goes behind the ID3v2 tags with which a file begins. */
    static void skip(ByteBuffer file) {
        while (begins(file, file.position(), "ID3", ID3_HEADER_BYTES)) {
            file.position(behind(file, file.position()));
        }
    }

    /** Seven bits a byte. */
    private static long id3Bytes(ByteBuffer file, int at) {
        long length = 0;
        for (int place = 6; place < ID3_HEADER_BYTES; place++) {
            length = length << 7 | file.get(at + place) & 0x7F;
        }
        boolean footer = (file.get(at + 5) & 0x10) != 0;
        return ID3_HEADER_BYTES + length + (footer ? ID3_HEADER_BYTES : 0);
    }

    private static boolean begins(ByteBuffer file, int at, String letters, int bytes) {
        byte[] mark = letters.getBytes(StandardCharsets.US_ASCII);
        return at + bytes <= file.limit() && file.slice(at, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
