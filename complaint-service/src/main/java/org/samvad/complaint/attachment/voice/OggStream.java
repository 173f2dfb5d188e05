package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a stream of Ogg whose packets can be counted one by one: a page for the head, one for empty tags, then the sound. */
final class OggStream {

    private static final int PACKETS_IN_PAGE = 50;
    private static final int FIRST_OF_SOUND = 2;

    private OggStream() {}

    /** How much sound a packet holds. */
    interface Counting {
        int samples(byte[] packet) throws VoiceRefusedException;
    }

    /**
     * @param file the bytes of the stream
     * @param samples of all packets together
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(byte[] file, long samples) {}

    static Written write(byte[] head, byte[] tags, List<byte[]> packets, Counting counting)
            throws VoiceRefusedException {
        require(!packets.isEmpty());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(OggPage.write(OggPage.FIRST, 0, 0, List.of(head)));
        file.writeBytes(OggPage.write(0, 0, 1, List.of(tags)));
        List<byte[]> page = new ArrayList<>();
        int number = FIRST_OF_SOUND;
        long samples = 0;
        for (byte[] packet : packets) {
            page.add(packet);
            if (page.size() > PACKETS_IN_PAGE || !OggPage.fits(page)) {
                page.removeLast();
                file.writeBytes(OggPage.write(0, samples, number++, page));
                page = new ArrayList<>(List.of(packet));
            }
            samples += counting.samples(packet);
        }
        file.writeBytes(OggPage.write(OggPage.LAST, samples, number, page));
        return new Written(file.toByteArray(), samples);
    }
}
