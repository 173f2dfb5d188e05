package org.samvad.complaint.attachment.photo.vp8l;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures were made by libwebp from the same formulas. */
class Vp8lPictureTest {

    private static final int WIDTH = 70;
    private static final int HEIGHT = 50;
    private static final int CONTENT_AT = 20;
    private static final int OPAQUE = 0xFF000000;

    /** Each leads an encoder to other transforms: those of colours and neighbours, and palettes of all widths. */
    enum Sample {
        SMOOTH((x, y) -> OPAQUE | smooth(x, y)),
        CLEAR((x, y) -> (x * 5 & 0xFF) << 24 | smooth(x, y)),
        TWO((x, y) -> palette(x, y, 2)),
        FOUR((x, y) -> palette(x, y, 4)),
        SIXTEEN((x, y) -> palette(x, y, 16)),
        MANY((x, y) -> palette(x, y, 200));

        private final IntBinaryOperator pixel;

        Sample(IntBinaryOperator pixel) {
            this.pixel = pixel;
        }

        private static int smooth(int x, int y) {
            return (x * x / 16 + y & 0xFF) << 16 | (y * y / 16 + 2 * x & 0xFF) << 8 | (x ^ y) * 3 & 0xFF;
        }

        private static int palette(int x, int y, int size) {
            int index = (x / 5 * (y / 3 + 1) + y / 7) % size;
            return OPAQUE | (index * 67 & 0xFF) << 16 | (index * 29 + 11 & 0xFF) << 8 | index * 151 + 5 & 0xFF;
        }
    }

    private static byte[] file(Sample sample) throws Exception {
        String name = "/attachments/lossless-" + sample.name().toLowerCase(java.util.Locale.ROOT) + ".webp";
        try (InputStream file = Vp8lPictureTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPixelIsAsItWas(Sample sample) throws Exception {
        BufferedImage picture = Vp8lPicture.decode(file(sample), CONTENT_AT);
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(picture.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(sample.pixel.applyAsInt(x, y));
            }
        }
    }

    @Test
    void aTransformThatComesTwiceIsRefused() {
        Bits file = Bits.head(2_000, 2_000);
        for (int times = 0; times < 2; times++) {
            file.put(1, 1).put(2, 2);
        }
        assertThatThrownBy(() -> Vp8lPicture.decode(file.bytes(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Each of them is a few bits long, and more than a hundred bytes in memory. */
    @Test
    void moreCodesThanThereIsRoomForAreRefusedBeforeTheyAreRead() {
        Bits file = Bits.head(2_000, 2_000).put(0, 1);
        // No cache, codes by place in blocks of four pixels, and the numbers of these codes: all 65,535.
        file.put(0, 1).put(1, 1).put(0, 3).put(0, 1);
        for (int value : new int[] {0xFF, 0xFF, 0, 0, 0}) {
            file.put(1, 1).put(0, 1).put(1, 1).put(value, 8);
        }
        for (int more = 0; more < 1_000_000; more++) {
            file.put(1, 4);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] bytes = file.bytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> Vp8lPicture.decode(bytes, 0)).isInstanceOf(RuntimeException.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }

    /** Writes numbers with the lowest bit first. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long bits;
        private int count;

        static Bits head(int width, int height) {
            return new Bits()
                    .put(0x2F, 8)
                    .put(width - 1, 14)
                    .put(height - 1, 14)
                    .put(0, 1)
                    .put(0, 3);
        }

        Bits put(int value, int width) {
            bits |= (long) value << count;
            count += width;
            while (count >= 8) {
                bytes.write((int) bits);
                bits >>>= 8;
                count -= 8;
            }
            return this;
        }

        byte[] bytes() {
            put(0, 7);
            return bytes.toByteArray();
        }
    }
}
