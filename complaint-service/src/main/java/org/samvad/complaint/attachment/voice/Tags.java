package org.samvad.complaint.attachment.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What people's programs put before, between and behind bare frames. It is gone past by the length it tells: it can hold pictures. */
final class Tags {

    private static final int ID3_HEADER_BYTES = 10;
    private static final int APE_HEADER_BYTES = 32;
    private static final int APE_LENGTH_AT = 12;
    private static final int APE_FLAGS_AT = 20;
    /** The same 32 bytes stand behind the tag, where they tell the length of what was before. */
    private static final int APE_HEADS_ITS_TAG = 1 << 29;

    private static final ByteBuffer ID3 = mark("ID3");
    private static final ByteBuffer APE = mark("APETAGEX");

    private Tags() {}

    /** Where to look for a frame next: behind the tag that begins here, or else a byte further. */
    static int behind(ByteBuffer file, int at) {
        long next = at + 1L;
        if (begins(file, at, ID3, ID3_HEADER_BYTES)) {
            next = at + id3Bytes(file, at);
        } else if (begins(file, at, APE, APE_HEADER_BYTES)) {
            next = at + apeBytes(file.duplicate().order(ByteOrder.LITTLE_ENDIAN), at);
        }
        return (int) Math.min(next, file.limit());
    }

    /** Goes behind the ID3v2 tags with which a file begins. */
    static void skip(ByteBuffer file) {
        while (begins(file, file.position(), ID3, ID3_HEADER_BYTES)) {
            file.position(behind(file, file.position()));
        }
    }

    /** The length is that of the items and of the footer, where there is one. */
    private static long apeBytes(ByteBuffer file, int at) {
        boolean heads = (file.getInt(at + APE_FLAGS_AT) & APE_HEADS_ITS_TAG) != 0;
        return APE_HEADER_BYTES + (heads ? Integer.toUnsignedLong(file.getInt(at + APE_LENGTH_AT)) : 0);
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

    private static boolean begins(ByteBuffer file, int at, ByteBuffer mark, int bytes) {
        return at + bytes <= file.limit()
                && file.get(at) == mark.get(0)
                && file.slice(at, mark.limit()).equals(mark);
    }

    private static ByteBuffer mark(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();
    }
}
