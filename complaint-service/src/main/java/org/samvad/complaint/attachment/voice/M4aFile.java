package org.samvad.complaint.attachment.voice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes packets of Apple Lossless as the one track of a file of ISO 14496-12. All times in it are zero.
 *
 * @param samples of each packet
 */
@SuppressWarnings("ArrayRecordComponent")
record M4aFile(byte[] config, int rate, int channels, int bits, int samples) {

    private static final int TRACK = 1;
    private static final int FULL_VOLUME = 0x0100;
    private static final int ENABLED = 3;
    private static final int SELF_CONTAINED = 1;
    /** "und", five bits a letter. */
    private static final int NO_LANGUAGE = 0x55C4;

    byte[] write(List<byte[]> packets) {
        byte[] brands = box("ftyp", ascii("M4A "), numbers(0), ascii("M4A mp42isom"));
        byte[] sound = box("mdat", Frames.join(packets));
        byte[] movie = movie(packets, brands.length + 8);
        return Frames.join(List.of(brands, sound, movie));
    }

    private byte[] movie(List<byte[]> packets, int place) {
        int length = packets.size() * samples;
        ByteBuffer general = ByteBuffer.allocate(100);
        general.putInt(12, rate).putInt(16, length).putInt(20, 0x10000).putShort(24, (short) FULL_VOLUME);
        matrix(general, 36).putInt(96, TRACK + 1);
        ByteBuffer track = ByteBuffer.allocate(84);
        track.putInt(0, ENABLED).putInt(12, TRACK).putInt(20, length).putShort(36, (short) FULL_VOLUME);
        matrix(track, 40);
        byte[] media = box("mdhd", numbers(0, 0, 0, rate, length, NO_LANGUAGE << 16));
        byte[] handler = box("hdlr", numbers(0, 0), ascii("soun"), new byte[13]);
        byte[] here = box("dinf", box("dref", numbers(0, 1), box("url ", numbers(SELF_CONTAINED))));
        byte[] information = box("minf", box("smhd", numbers(0, 0)), here, table(packets, place));
        return box(
                "moov",
                box("mvhd", general.array()),
                box("trak", box("tkhd", track.array()), box("mdia", media, handler, information)));
    }

    private byte[] table(List<byte[]> packets, int place) {
        ByteBuffer entry = ByteBuffer.allocate(28);
        entry.putShort(6, (short) 1).putShort(16, (short) channels).putShort(18, (short) bits);
        // Rates that do not fit 16 bits are told by the config alone.
        entry.putInt(24, rate > 0xFFFF ? 0 : rate << 16);
        byte[] description = box("alac", entry.array(), box("alac", numbers(0), config));
        ByteBuffer sizes = ByteBuffer.allocate(4 * packets.size());
        packets.forEach(packet -> sizes.putInt(packet.length));
        int count = packets.size();
        return box(
                "stbl",
                box("stsd", numbers(0, 1), description),
                box("stts", numbers(0, 1, count, samples)),
                box("stsc", numbers(0, 1, 1, count, 1)),
                box("stsz", numbers(0, 0, count), sizes.array()),
                box("stco", numbers(0, 1, place)));
    }

    /** Of a picture that is not turned. */
    private static ByteBuffer matrix(ByteBuffer box, int at) {
        return box.putInt(at, 0x10000).putInt(at + 16, 0x10000).putInt(at + 32, 0x40000000);
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = Frames.join(List.of(contents));
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(ascii(type))
                .put(content)
                .array();
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
