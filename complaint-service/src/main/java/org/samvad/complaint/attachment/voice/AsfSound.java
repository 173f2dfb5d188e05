package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Windows Media Audio out of an ASF file (Microsoft's Advanced Systems Format, 2004): the blocks of its first stream of sound, to
 * be written as WAV, which has no room for more.
 */
final class AsfSound {

    private static final byte[] FILE = id("a1dcab8c47a9cf118ee400c00c205365");
    private static final byte[] STREAM = id("9107dcb7b7a9cf118ee600c00c205365");
    private static final byte[] SOUND = id("409e69f84d5bcf11a8fd00805f5c442b");
    private static final byte[] SPREAD = id("50cdc3bf8f61cf118bb200aa00b4e220");
    private static final byte[] DATA = id("3626b2758e66cf11a6d900aa0062ce6c");

    private static final int ID_BYTES = 16;
    private static final int HEADER_BYTES = ID_BYTES + Long.BYTES;
    private static final int PACKET_SIZE_AT = 72;
    private static final int FORMAT_AT = 54;
    private static final int PACKETS_AT = 26;
    private static final int TIME_AT = 4;
    private static final int TIMED_BYTES = 8;
    private static final int ENCRYPTED = 0x8000;

    private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    private @Nullable WindowsMedia coding;
    /** When blocks are to be played. */
    private long firstMillis = -1;

    private long lastMillis;
    private int packetBytes;
    private int stream;

    private AsfSound() {}

    private record Part(byte[] id, ByteBuffer content) {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        AsfSound sound = new AsfSound();
        ByteBuffer header = part(file).content();
        // How many there are, and two bytes that mean nothing.
        header.position(6);
        while (header.hasRemaining()) {
            sound.describe(part(header));
        }
        while (file.remaining() > HEADER_BYTES) {
            Part part = part(file);
            if (Arrays.equals(part.id(), DATA)) {
                sound.packets(part.content());
            }
        }
        WindowsMedia coding = sound.coding;
        if (coding == null) {
            throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
        }
        return coding.sound(sound.blocks.toByteArray(), sound.lastMillis - sound.firstMillis)
                .toWav();
    }

    private static Part part(ByteBuffer file) throws VoiceRefusedException {
        byte[] id = Frames.next(file, ID_BYTES);
        long size = file.getLong();
        require(size >= HEADER_BYTES && size - HEADER_BYTES <= file.remaining());
        byte[] content = Frames.next(file, (int) size - HEADER_BYTES);
        return new Part(id, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
    }

    private void describe(Part part) throws VoiceRefusedException {
        ByteBuffer content = part.content();
        if (Arrays.equals(part.id(), FILE)) {
            packetBytes = content.getInt(PACKET_SIZE_AT);
        } else if (Arrays.equals(part.id(), STREAM)
                && coding == null
                && Arrays.equals(Frames.next(content, ID_BYTES), SOUND)) {
            byte[] spreading = Frames.next(content, ID_BYTES);
            int formatBytes = content.getInt(40);
            int flags = content.getShort(48);
            // Blocks that are spread over each other, which writers give up where they cut them in no parts.
            require((flags & ENCRYPTED) == 0
                    && (!Arrays.equals(spreading, SPREAD) || content.get(FORMAT_AT + formatBytes) <= 1));
            stream = flags & 0x7F;
            coding = WindowsMedia.of(content.slice(FORMAT_AT, formatBytes));
        }
    }

    private void packets(ByteBuffer data) throws VoiceRefusedException {
        data.position(PACKETS_AT);
        require(packetBytes > 0);
        while (data.remaining() >= packetBytes) {
            packet(ByteBuffer.wrap(Frames.next(data, packetBytes)).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private void packet(ByteBuffer packet) throws VoiceRefusedException {
        int flags = packet.get();
        if (flags < 0) {
            Frames.next(packet, flags & 0xF);
            flags = packet.get();
        }
        int properties = packet.get();
        int length = number(packet, flags >> 5, packetBytes);
        number(packet, flags >> 1, 0);
        int padding = number(packet, flags >> 3, 0);
        // When it is to be played, and for how long.
        packet.position(packet.position() + 6);
        int end = length - padding;
        require(end >= packet.position() && length <= packetBytes);
        packet.limit(end);
        boolean many = (flags & 1) != 0;
        int counts = many ? packet.get() : 1;
        for (int payload = 0; payload < (counts & 0x3F); payload++) {
            payload(packet, properties, many ? counts >> 6 : 0);
        }
    }

    private void payload(ByteBuffer packet, int properties, int lengthType) throws VoiceRefusedException {
        int number = packet.get() & 0x7F;
        number(packet, properties >> 4, 0);
        int offset = number(packet, properties >> 2, 0);
        int told = number(packet, properties, 0);
        boolean grouped = told == 1;
        ByteBuffer repeated = ByteBuffer.wrap(Frames.next(packet, told)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] content = Frames.next(packet, number(packet, lengthType, packet.remaining()));
        if (number != stream) {
            return;
        }
        lastMillis = grouped ? offset : told >= TIMED_BYTES ? repeated.getInt(TIME_AT) : lastMillis;
        firstMillis = firstMillis < 0 ? lastMillis : firstMillis;
        if (!grouped) {
            blocks.writeBytes(content);
            return;
        }
        ByteBuffer parts = ByteBuffer.wrap(content);
        while (parts.hasRemaining()) {
            blocks.writeBytes(Frames.next(parts, Byte.toUnsignedInt(parts.get())));
        }
    }

    /** A number whose two lowest bits of a type say how long it is. */
    private static int number(ByteBuffer packet, int type, int otherwise) throws VoiceRefusedException {
        int number =
                switch (type & 3) {
                    case 0 -> otherwise;
                    case 1 -> Byte.toUnsignedInt(packet.get());
                    case 2 -> Short.toUnsignedInt(packet.getShort());
                    default -> packet.getInt();
                };
        require(number >= 0);
        return number;
    }

    private static byte[] id(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
