package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sound in Apple's Core Audio Format, as iPhones pass on what was spoken: the format, the decoder's description, the table of
 * packets and the sound are taken, every other chunk is left behind.
 */
final class CafSound {

    private static final int VERSION_1 = 0x00010000;
    private static final Set<String> NEEDED = Set.of("desc", "kuki", "pakt", "data");
    private static final int MOST_CHUNKS = 1_000;
    private static final int FLOAT = 1;
    private static final int LOW_BYTE_FIRST = 2;
    /** How often it was edited. */
    private static final int EDITS_BYTES = 4;

    private final Map<String, ByteBuffer> chunks;
    private final String coding;
    private final int rate;
    private final int flags;
    private final int packetBytes;
    private final int packetFrames;
    private final int channels;
    private final int bits;

    private CafSound(Map<String, ByteBuffer> chunks) throws VoiceRefusedException {
        this.chunks = chunks;
        ByteBuffer format = chunk("desc");
        rate = (int) format.getDouble();
        coding = Frames.name(format);
        flags = format.getInt();
        packetBytes = format.getInt();
        packetFrames = format.getInt();
        channels = format.getInt();
        bits = format.getInt();
        require(chunk("data").limit() > EDITS_BYTES);
    }

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        require(Frames.name(file).equals("caff") && file.getInt() == VERSION_1);
        Map<String, ByteBuffer> chunks = new HashMap<>();
        for (int count = 0; file.remaining() >= 4 + Long.BYTES; count++) {
            require(count < MOST_CHUNKS);
            String name = Frames.name(file);
            long size = file.getLong();
            // The last chunk of a recording that was cut off, or whose length was never told.
            boolean toTheEnd = name.equals("data") && (size == -1 || size > file.remaining());
            int length = toTheEnd ? file.remaining() : Math.toIntExact(size);
            require(length >= 0 && length <= file.remaining());
            if (NEEDED.contains(name)) {
                chunks.putIfAbsent(name, Frames.part(file, file.position(), length));
            }
            file.position(file.position() + length);
        }
        return new CafSound(chunks).clean();
    }

    private CleanVoice clean() throws VoiceRefusedException {
        return switch (coding) {
            case "lpcm" -> pcm().toWav();
            case "alaw" -> new PcmSound(PcmSound.A_LAW, channels, rate, 8, sound()).toWav();
            case "ulaw" -> new PcmSound(PcmSound.MU_LAW, channels, rate, 8, sound()).toWav();
            case "aac " ->
                AacFrames.of(Mp4Track.config(descriptors()), packets()).toAdts();
            case "ima4" -> AppleIma.toWav(channels, rate, sound());
            case "alac" -> AlacSound.ofCaf(bytes("kuki"), packets()).toM4a();
            case "opus" -> opus().toOgg();
            case ".mp3" -> Mp3Frames.read(ByteBuffer.wrap(sound()));
            case "samr" ->
                AmrFrames.of(ByteBuffer.wrap(sound()), AmrFrames.Band.NARROW).toFile();
            default -> throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
        };
    }

    private PcmSound pcm() throws VoiceRefusedException {
        byte[] samples = sound();
        require(bits >= 8 && bits <= 64 && bits % 8 == 0 && packetBytes == channels * bits / 8);
        if ((flags & LOW_BYTE_FIRST) == 0 || bits == 8) {
            PcmSound.turn(samples, bits / 8);
        }
        return new PcmSound((flags & FLOAT) == 0 ? PcmSound.PCM : PcmSound.FLOAT, channels, rate, bits, samples);
    }

    private OpusSound opus() throws VoiceRefusedException {
        int skip = chunk("pakt").getInt(2 * Long.BYTES);
        return OpusSound.monoOrStereo(channels, skip, packets());
    }

    /** Some writers put four bytes of a box before them. */
    private ByteBuffer descriptors() throws VoiceRefusedException {
        ByteBuffer cookie = chunk("kuki");
        if (cookie.get(0) == 0) {
            return cookie;
        }
        return ByteBuffer.allocate(4 + cookie.limit()).put(4, cookie, 0, cookie.limit());
    }

    private List<byte[]> packets() throws VoiceRefusedException {
        TableSamples packets = new TableSamples(ByteBuffer.wrap(sound()));
        ByteBuffer table = chunk("pakt");
        long count = table.getLong();
        table.position(3 * Long.BYTES);
        require(count > 0);
        for (long packet = 0; packet < count; packet++) {
            packets.take(packetBytes > 0 ? packetBytes : number(table));
            if (packetFrames == 0) {
                number(table);
            }
        }
        return packets.all();
    }

    /** Seven bits a byte, and one that says whether more follow. */
    private static int number(ByteBuffer table) throws VoiceRefusedException {
        int value = 0;
        byte next;
        do {
            require(value <= 0xFFFF);
            next = table.get();
            value = value << 7 | next & 0x7F;
        } while (next < 0);
        return value;
    }

    private byte[] sound() throws VoiceRefusedException {
        ByteBuffer data = chunk("data").position(EDITS_BYTES);
        return Frames.next(data, data.remaining());
    }

    private byte[] bytes(String name) throws VoiceRefusedException {
        ByteBuffer chunk = chunk(name);
        return Frames.next(chunk, chunk.remaining());
    }

    private ByteBuffer chunk(String name) throws VoiceRefusedException {
        ByteBuffer chunk = chunks.get(name);
        if (chunk == null) {
            throw new VoiceRefusedException(VoiceRefusedException.Reason.UNREADABLE);
        }
        return chunk.rewind();
    }
}
