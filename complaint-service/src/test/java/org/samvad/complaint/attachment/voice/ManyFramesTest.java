package org.samvad.complaint.attachment.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Files of the largest size that hold nothing but tiny frames, each of which costs more memory than it is long. */
class ManyFramesTest {

    private static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final long MOST_BYTES = 12_000_000;

    @Test
    void framesOfOneByteAreCountedBeforeTheyFillTheMemory() {
        byte[] file = new byte[LARGEST_FILE];
        Arrays.fill(file, (byte) 0x78);
        byte[] mark = "#!AMR\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, file, 0, mark.length);
        assertRefusedWithLittleMemory(VoiceFormat.AMR, file);
    }

    @Test
    void emptyPacketsAreCountedBeforeTheyFillTheMemory() {
        byte[] page = new byte[27 + 255];
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, page, 0, 4);
        page[26] = (byte) 255;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        while (file.size() + page.length <= LARGEST_FILE) {
            file.writeBytes(page);
        }
        assertRefusedWithLittleMemory(VoiceFormat.OGG, file.toByteArray());
    }

    /** A block of 11 bytes can hold 256 frames of nothing. */
    @Test
    void emptyFramesOfMatroskaDoNotFillTheMemory() {
        byte[] start = HexFormat.of().parseHex("1654ae6bff" + "ae89" + "d78101" + "838102" + "868141");
        byte[] block = HexFormat.of().parseHex("a386" + "81000004ff");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(start);
        while (file.size() + block.length <= LARGEST_FILE) {
            file.writeBytes(block);
        }
        assertRefusedWithLittleMemory(VoiceFormat.MATROSKA, file.toByteArray());
    }

    /** An entry of two bytes is a track that says nothing. */
    @Test
    void emptyTracksOfMatroskaDoNotFillTheMemory() {
        byte[] file = new byte[LARGEST_FILE];
        for (int at = 0; at < file.length; at += 2) {
            file[at] = (byte) 0xAE;
            file[at + 1] = (byte) 0x80;
        }
        assertRefusedWithLittleMemory(VoiceFormat.MATROSKA, file);
    }

    @Test
    void emptyChunksOfCafDoNotFillTheMemory() {
        ByteBuffer file = ByteBuffer.allocate(LARGEST_FILE).put(ascii("caff")).putInt(0x00010000);
        for (int name = 0x20202020; file.remaining() >= 12; name++) {
            file.putInt(name).putLong(0);
        }
        assertRefusedWithLittleMemory(VoiceFormat.CAF, file.array());
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefusedWithLittleMemory(VoiceFormat format, byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> format.clean(file)).isInstanceOf(VoiceRefusedException.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }
}
