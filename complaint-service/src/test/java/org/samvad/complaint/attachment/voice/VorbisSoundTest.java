package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams that are put together from the packets of a recording. */
class VorbisSoundTest {

    private static final int TAGS = 1;
    private static final int SETUP = 2;
    private static final int SOUND = 3;

    private final List<byte[]> packets = new ArrayList<>();

    @BeforeEach
    void takeApart() throws Exception {
        ByteBuffer file = ByteBuffer.wrap(VoiceFormatTest.fixture("vorbis.ogg"));
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        while (file.hasRemaining()) {
            OggPage page = OggPage.read(file);
            for (byte segment : page.lacing()) {
                packet.writeBytes(Frames.next(page.content(), Byte.toUnsignedInt(segment)));
                if (segment != -1) {
                    packets.add(packet.toByteArray());
                    packet.reset();
                }
            }
        }
    }

    /** A page for each packet; no granule position tells the truth. */
    private byte[] file() throws VoiceRefusedException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int number = 0; number < packets.size(); number++) {
            file.writeBytes(OggPage.write(number == 0 ? OggPage.FIRST : 0, 7, number, List.of(packets.get(number))));
        }
        return file.toByteArray();
    }

    private static byte[] and(byte[] packet, String text) {
        byte[] more = text.getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(packet, packet.length + more.length);
        System.arraycopy(more, 0, both, packet.length, more.length);
        return both;
    }

    @Test
    void granulePositionsAreCountedAnewFromThePackets() throws Exception {
        CleanVoice voice = VoiceFormat.OGG.clean(file());
        assertThat(voice.seconds()).isEqualTo(1);
        ByteBuffer made = ByteBuffer.wrap(voice.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        List<Long> granules = new ArrayList<>();
        while (made.hasRemaining()) {
            granules.add(made.getLong(made.position() + 6));
            OggPage.read(made);
        }
        // A second of 8 kHz, and what is left of the last block, which has a page of its own.
        assertThat(granules).containsExactly(0L, 0L, 7_936L, 8_192L);
    }

    @Test
    void packetsOfMoreThanTwoMinutesAreRefusedWhateverGranulePositionsSay() throws Exception {
        List<byte[]> second = List.copyOf(packets.subList(SOUND, packets.size()));
        Collections.nCopies(125, second).forEach(packets::addAll);
        VoiceFormatTest.assertTooLong(VoiceFormat.OGG, file());
    }

    @Test
    void theSetupMayBeFollowedByNothing() throws Exception {
        packets.set(SETUP, and(packets.get(SETUP), "canary"));
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, file());
    }

    @Test
    void theHeadMayBeFollowedByNothing() throws Exception {
        packets.set(0, and(packets.get(0), "canary"));
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, file());
    }

    @Test
    void tagsBetweenPacketsOfSoundAreRefused() throws Exception {
        packets.add(SOUND + 2, packets.get(TAGS));
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, file());
    }

    @Test
    void aStreamWithoutSoundIsRefused() throws Exception {
        packets.subList(SOUND + 1, packets.size()).clear();
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, file());
        packets.removeLast();
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, file());
    }

    @Test
    void aPacketCutInTheMiddleIsAFileThatIsRefused() throws Exception {
        byte[] file = file();
        VoiceFormatTest.assertRefused(VoiceFormat.OGG, Arrays.copyOf(file, file.length - 1));
    }
}
