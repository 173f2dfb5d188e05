package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sound in Ogg: the packets of its first stream, whose first one tells the coding. The tags are left behind. */
final class OggSound {

    /** Two minutes are 48,000 packets where each is as short as Opus has them. */
    static final int MOST_PACKETS = 50_000;

    private OggSound() {}

    static CleanVoice read(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> packets = packets(file);
        require(packets.size() > 2);
        byte[] first = packets.getFirst();
        if (Frames.begins(first, "OpusHead")) {
            return OpusSound.of(first, packets.subList(2, packets.size())).toOgg();
        }
        if (Frames.begins(first, "Speex   ")) {
            return SpeexSound.of(packets).toOgg();
        }
        return Frames.begins(first, "\u0001vorbis")
                ? VorbisSound.of(packets).toOgg()
                : FlacSound.ofOgg(packets).toFile();
    }

    private static List<byte[]> packets(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        @Nullable Integer serial = null;
        while (file.hasRemaining()) {
            OggPage page = OggPage.read(file);
            // A stream that begins behind the first one's sound is a recording of its own, with tags of its own.
            require(packets.size() < 2 || !page.isFirst());
            if (page.isFirst() && page.isSkeleton()) {
                continue;
            }
            serial = serial == null ? page.serial() : serial;
            if (page.serial() != serial) {
                continue;
            }
            for (byte segment : page.lacing()) {
                int length = Byte.toUnsignedInt(segment);
                current.writeBytes(Frames.next(page.content(), length));
                if (length < 255) {
                    require(packets.size() < MOST_PACKETS);
                    packets.add(current.toByteArray());
                    current.reset();
                }
            }
        }
        return packets;
    }
}
