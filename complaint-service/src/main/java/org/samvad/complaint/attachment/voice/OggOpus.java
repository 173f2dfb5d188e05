package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the packets of the first stream out of an Ogg file. The second packet is the tags, and is left behind. */
final class OggOpus {

    private OggOpus() {}

    static OpusSound read(ByteBuffer file) throws VoiceRefusedException {
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        @Nullable Integer serial = null;
        while (file.hasRemaining()) {
            OggPage page = OggPage.read(file);
            serial = serial == null ? page.serial() : serial;
            if (page.serial() != serial) {
                continue;
            }
            for (byte segment : page.lacing()) {
                int length = Byte.toUnsignedInt(segment);
                current.writeBytes(Frames.next(page.content(), length));
                if (length < 255) {
                    packets.add(current.toByteArray());
                    current.reset();
                }
            }
        }
        require(packets.size() > 2);
        return OpusSound.of(packets.getFirst(), packets.subList(2, packets.size()));
    }
}
