package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of Ogg (RFC 3533).
 *
 * @param flags whether it begins or ends a stream
 * @param lacing the lengths of its segments
 */
@SuppressWarnings("ArrayRecordComponent")
record OggPage(int flags, int serial, byte[] lacing, ByteBuffer content) {

    static final int FIRST = 2;
    static final int LAST = 4;
    /** Lengths of packets are told in bytes of lacing, of which a page has no more than this. */
    private static final int MOST_SEGMENTS = 255;

    private static final byte[] MARK = "OggS".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int POLYNOMIAL = 0x04C11DB7;
    /** Of all streams written here: a random one would tell two recordings apart. */
    private static final int SERIAL = 1;

    static OggPage read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        require(new String(Frames.next(file, 4), StandardCharsets.US_ASCII).equals("OggS") && file.get() == 0);
        int at = file.position();
        int flags = file.get(at);
        int serial = file.getInt(at + 9);
        file.position(at + 21);
        byte[] lacing = Frames.next(file, Byte.toUnsignedInt(file.get()));
        int length = 0;
        for (byte segment : lacing) {
            length += Byte.toUnsignedInt(segment);
        }
        return new OggPage(flags, serial, lacing, ByteBuffer.wrap(Frames.next(file, length)));
    }

    boolean isFirst() {
        return (flags & FIRST) != 0;
    }

    /** Whether it begins a stream that only describes the others. */
    boolean isSkeleton() {
        return Frames.begins(content.array(), "fishead\0");
    }

    /** Whether these packets fit into one page, each of them whole. */
    static boolean fits(List<byte[]> packets) {
        return segments(packets) <= MOST_SEGMENTS;
    }

    private static int segments(List<byte[]> packets) {
        return packets.stream().mapToInt(packet -> packet.length / 255 + 1).sum();
    }

    /** @param packets whole ones that fit */
    static byte[] write(int flags, long granule, int number, List<byte[]> packets) throws VoiceRefusedException {
        int segments = segments(packets);
        int length = packets.stream().mapToInt(packet -> packet.length).sum();
        require(segments <= MOST_SEGMENTS);
        ByteBuffer page = ByteBuffer.allocate(HEADER_BYTES + segments + length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(MARK).put((byte) 0).put((byte) flags).putLong(granule).putInt(SERIAL);
        page.putInt(number).putInt(0).put((byte) segments);
        for (byte[] packet : packets) {
            for (int left = packet.length; left >= 255; left -= 255) {
                page.put((byte) 255);
            }
            page.put((byte) (packet.length % 255));
        }
        packets.forEach(page::put);
        return page.putInt(CHECKSUM_AT, checksum(page.array())).array();
    }

    /** CRC-32 as Ogg has it: not reflected, beginning with zero. */
    private static int checksum(byte[] page) {
        int checksum = 0;
        for (byte next : page) {
            checksum ^= Byte.toUnsignedInt(next) << 24;
            for (int bit = 0; bit < 8; bit++) {
                checksum = checksum < 0 ? checksum << 1 ^ POLYNOMIAL : checksum << 1;
            }
        }
        return checksum;
    }
}
