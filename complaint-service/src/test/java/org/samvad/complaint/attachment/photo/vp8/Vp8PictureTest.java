package org.samvad.complaint.attachment.photo.vp8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Vp8PictureTest {

    private static final int FRAME_AT = 20;

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Vp8PictureTest.class.getResourceAsStream("/attachments/" + name)) {
            return file.readAllBytes();
        }
    }

    /** The sums were taken when brightness and colours were byte for byte those of libwebp. */
    @ParameterizedTest
    @CsvSource({
        "segments.webp, 173, 129, 83c623e7",
        "simple.webp, 160, 120, 1cbb8d52",
        "parts.webp, 130, 98, aeb9c9cc",
        "large.webp, 2400, 1800, 3ffcf0ad"
    })
    void everyPixelIsAsTheReferenceHasIt(String name, int width, int height, String sum) throws IOException {
        BufferedImage picture = Vp8Picture.decode(file(name), FRAME_AT, 1);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        CRC32 found = new CRC32();
        found.update(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        assertThat(Long.toHexString(found.getValue())).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 17})
    void ofEachSoManyLinesAndColumnsOneIsKept(int step) throws IOException {
        BufferedImage whole = Vp8Picture.decode(file("segments.webp"), FRAME_AT, 1);
        BufferedImage some = Vp8Picture.decode(file("segments.webp"), FRAME_AT, step);
        assertThat(some.getWidth()).isEqualTo((173 + step - 1) / step);
        assertThat(some.getHeight()).isEqualTo((129 + step - 1) / step);
        for (int y = 0; y < some.getHeight(); y++) {
            for (int x = 0; x < some.getWidth(); x++) {
                assertThat(some.getRGB(x, y)).isEqualTo(whole.getRGB(x * step, y * step));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments.webp", "simple.webp", "parts.webp"})
    void aDamagedFrameGivesAPictureOfItsSizeOrARuntimeException(String name) throws IOException {
        byte[] whole = file(name);
        // Mark and size are checked before.
        for (int place = FRAME_AT + FrameHeader.START_BYTES; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0x5A;
            try {
                assertThat(Vp8Picture.decode(damaged, FRAME_AT, 4).getWidth()).isPositive();
            } catch (IndexOutOfBoundsException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aFrameThatGoesOnBehindItsFileIsRefused() throws IOException {
        byte[] whole = file("parts.webp");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Vp8Picture.decode(half, FRAME_AT, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aFrameThatNeedsAnotherOneIsRefused() throws IOException {
        byte[] file = file("simple.webp");
        file[FRAME_AT] |= 1;
        assertThatThrownBy(() -> Vp8Picture.decode(file, FRAME_AT, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
