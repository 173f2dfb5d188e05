package org.samvad.complaint.attachment.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.attachment.Pictures;

class PhotoCleaningTest {

    /** All that comes and goes meanwhile; about half of it is there at a time. */
    private static final long MOST_BYTES = 95_000_000;

    @TempDir
    Path folder;

    private CleanPhoto clean(PhotoFormat format, byte[] sent) throws IOException, PhotoRefusedException {
        Path file = Files.write(folder.resolve("sent"), sent);
        return PhotoCleaning.clean(format, file, folder.resolve("scratch"));
    }

    /** In the decoder's input, too: what is not there can't be carried over by any decoder. */
    private void assertNothingElseLeft(CleanPhoto photo) throws IOException {
        for (byte[] bytes :
                new byte[][] {photo.picture(), photo.preview(), Files.readAllBytes(folder.resolve("scratch"))}) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary", "Exif", "ICC_PROFILE", "xmpmeta");
        }
    }

    private static boolean isRed(BufferedImage picture, double x, double y) {
        int colour = picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y));
        return (colour >> 16 & 0xFF) > 150 && (colour & 0xFF) < 100;
    }

    /** Where the corner that the camera saw first comes to lie. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.25, 0.25", "2, 0.75, 0.25", "3, 0.75, 0.75", "4, 0.25, 0.75",
        "5, 0.25, 0.25", "6, 0.75, 0.25", "7, 0.75, 0.75", "8, 0.25, 0.75"
    })
    void aPhotoIsTurnedUprightAndLosesEverythingElse(int orientation, double x, double y) throws Exception {
        for (PhotoFormat format : new PhotoFormat[] {PhotoFormat.JPEG, PhotoFormat.PNG}) {
            byte[] sent = format == PhotoFormat.JPEG
                    ? Pictures.jpegOfAPhone(320, 200, orientation)
                    : Pictures.pngOfAScreen(320, 200, orientation);
            assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("canary");
            CleanPhoto photo = clean(format, sent);
            BufferedImage picture = Pictures.read(photo.picture());
            assertThat(picture.getWidth()).isEqualTo(orientation < 5 ? 320 : 200);
            for (double column : new double[] {0.25, 0.75}) {
                for (double row : new double[] {0.25, 0.75}) {
                    assertThat(isRed(picture, column, row)).isEqualTo(column == x && row == y);
                }
            }
            assertNothingElseLeft(photo);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void webpIsTaken(String name) throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/attachments/" + name)) {
            CleanPhoto photo = clean(PhotoFormat.WEBP, file.readAllBytes());
            BufferedImage picture = Pictures.read(photo.picture());
            // The lossy one lies on its side.
            boolean lying = name.equals("lossy.webp");
            assertThat(picture.getWidth()).isEqualTo(lying ? 64 : 96);
            assertThat(picture.getHeight()).isEqualTo(lying ? 96 : 64);
            assertNothingElseLeft(photo);
        }
    }

    @Test
    void aLossyWebpLargerThanAScreenIsTaken() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/attachments/large.webp")) {
            BufferedImage picture =
                    Pictures.read(clean(PhotoFormat.WEBP, file.readAllBytes()).picture());
            assertThat(picture.getWidth()).isEqualTo(1600);
            assertThat(picture.getHeight()).isEqualTo(1200);
            assertThat(isRed(picture, 0.02, 0.02)).isTrue();
            assertThat(isRed(picture, 0.98, 0.98)).isFalse();
        }
    }

    /** By what the first bytes say, before anything is decoded. */
    @ParameterizedTest
    @CsvSource({
        "lossy.webp, 26, 5000, 5000, UNREADABLE",
        "lossy.webp, 26, 5001, 5000, TOO_MANY_PIXELS",
        "lossless.webp, 21, 2800, 2500, UNREADABLE",
        "lossless.webp, 21, 2801, 2500, TOO_MANY_PIXELS"
    })
    void aWebpOfTooManyPixelsIsRefused(
            String name, int place, int width, int height, PhotoRefusedException.Reason reason) throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/attachments/" + name)) {
            byte[] sent = file.readAllBytes();
            ByteBuffer fields = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
            int frame = new String(sent, StandardCharsets.ISO_8859_1).indexOf("VP8" + (place == 26 ? " " : "L"));
            int at = frame - 12 + place;
            if (place == 26) {
                fields.putShort(at, (short) width).putShort(at + 2, (short) height);
            } else {
                fields.putInt(at, width - 1 | height - 1 << 14);
            }
            assertThatThrownBy(() -> clean(PhotoFormat.WEBP, sent))
                    .isInstanceOf(PhotoRefusedException.class)
                    .extracting("reason")
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, 1600, 1200",
        "6000, 4000, 1600, 1067",
        "1600, 100, 1600, 100",
        "9000, 10, 1600, 1",
        "3, 2, 3, 2"
    })
    void theLongestEdgeIsBounded(int width, int height, int expectedWidth, int expectedHeight) throws Exception {
        CleanPhoto photo = clean(PhotoFormat.JPEG, Pictures.plain("jpg", width, height));
        BufferedImage picture = Pictures.read(photo.picture());
        assertThat(picture.getWidth()).isEqualTo(expectedWidth);
        assertThat(picture.getHeight()).isEqualTo(expectedHeight);
        assertThat(Pictures.read(photo.preview()).getWidth()).isEqualTo(Math.min(320, width));
    }

    /** Drawing begins with a copy of four bytes a pixel, of most kinds: of a file of 5 KB, more than the service has. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, false",
        "4, 3, false",
        "8, 0, false",
        "8, 3, false",
        "8, 3, true",
        "8, 0, true",
        "8, 2, true",
        "8, 4, false",
        "8, 6, false",
        "16, 0, false",
        "16, 2, false",
        "16, 4, false",
        "16, 6, false"
    })
    void noKindOfPngTakesMoreMemoryThanItMay(int depth, int colour, boolean transparent) throws Exception {
        byte[] sent = Pictures.flatPng(5_200, 5_200, depth, colour, transparent);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CleanPhoto photo = clean(PhotoFormat.PNG, sent);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
        assertThat(Pictures.read(photo.picture()).getWidth()).isBetween(1_200, 1_600);
    }

    /** Its details come scan after scan, so that the decoder would keep all of it, outside Java's memory. */
    @Test
    void aProgressiveJpegIsTakenUpToWhatTheDecoderMayKeep() throws Exception {
        assertThat(Pictures.read(clean(PhotoFormat.JPEG, Pictures.progressive(4000, 3000))
                                .picture())
                        .getWidth())
                .isEqualTo(1600);
        assertTooLarge(Pictures.progressive(6000, 4000));
    }

    /** So would it if the colours came one after the other. */
    @Test
    void aLargeJpegWithAScanForEachColourIsRefused() throws Exception {
        byte[] sent = Pictures.plain("jpg", 6000, 4000);
        int scan = new String(sent, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
        sent[scan + 4] = 1;
        assertTooLarge(sent);
    }

    /** Decoders keep a few lines of a PNG at a time, and here a single one would be all of it. */
    @ParameterizedTest
    @CsvSource({"60000000, 1, TOO_MANY_PIXELS", "1, 60000000, TOO_MANY_PIXELS", "65535, 1, UNREADABLE"})
    void aPngWithAnEdgeThatNoCameraHasIsRefused(int width, int height, PhotoRefusedException.Reason reason) {
        byte[] sent = Pictures.plain("png", 3, 2);
        ByteBuffer header = ByteBuffer.wrap(sent);
        header.putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(sent, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        assertThatThrownBy(() -> clean(PhotoFormat.PNG, sent))
                .isInstanceOf(PhotoRefusedException.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    private void assertTooLarge(byte[] sent) {
        assertThatThrownBy(() -> clean(PhotoFormat.JPEG, sent))
                .isInstanceOf(PhotoRefusedException.class)
                .extracting("reason")
                .isEqualTo(PhotoRefusedException.Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegCutOffAnywhereIsRefused() {
        byte[] whole = Pictures.plain("jpg", 64, 64);
        for (int length = 2; length < whole.length; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> clean(PhotoFormat.JPEG, part))
                    .isInstanceOf(PhotoRefusedException.class)
                    .extracting("reason")
                    .isEqualTo(PhotoRefusedException.Reason.UNREADABLE);
        }
    }

    @Test
    void noDamagedByteBringsTheServiceDown() throws IOException {
        byte[] whole = Pictures.jpegOfAPhone(64, 64, 6);
        for (int place = 2; place < whole.length; place += 5) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0xFF;
            try {
                assertNothingElseLeft(clean(PhotoFormat.JPEG, damaged));
            } catch (PhotoRefusedException refused) {
                assertThat(refused.reason()).isNotEqualTo(PhotoRefusedException.Reason.ANIMATED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void noDamagedByteOfAWebpBringsTheServiceDown(String name) throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/attachments/" + name)) {
            byte[] whole = file.readAllBytes();
            for (int place = 12; place < whole.length; place += 3) {
                byte[] damaged = whole.clone();
                damaged[place] ^= (byte) 0xFF;
                try {
                    assertNothingElseLeft(clean(PhotoFormat.WEBP, damaged));
                } catch (PhotoRefusedException refused) {
                    assertThat(refused.reason()).isNotNull();
                }
            }
        }
    }
}
