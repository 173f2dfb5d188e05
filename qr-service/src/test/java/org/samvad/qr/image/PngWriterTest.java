package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.Decoders;

class PngWriterTest {

    private static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";
    private static final int BLACK = 0xFF000000;

    private final Symbol symbol = Symbol.of(URL);

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 100, 127, 128, 511, 512, 1000, 1024, 2048, 4096})
    void everyPixelIsItsModule(int size) throws IOException {
        BufferedImage image = read(PngWriter.write(symbol, size));
        assertThat(image.getWidth()).isEqualTo(size);
        assertThat(image.getHeight()).isEqualTo(size);
        int scale = size / symbol.fullSide();
        int border = (size - scale * symbol.side()) / 2;
        assertThat(border).isGreaterThanOrEqualTo(Symbol.QUIET_ZONE * scale);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = isDark(Math.floorDiv(x - border, scale), Math.floorDiv(y - border, scale));
                if ((image.getRGB(x, y) == BLACK) != dark) {
                    throw new AssertionError("pixel " + x + "," + y + " at size " + size);
                }
            }
        }
    }

    private boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < symbol.side() && row < symbol.side() && symbol.isDark(column, row);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 300, 512, 1024, 2048})
    void twoDecodersReadTheAddress(int size) throws IOException {
        BufferedImage image = read(PngWriter.write(symbol, size));
        assertThat(Decoders.zxing(image)).isEqualTo(URL);
        assertThat(Decoders.boofcv(image)).isEqualTo(URL);
    }

    /** A module is one pixel then: programs show it larger, and a page that does so says that pixels stay sharp. */
    @Test
    void smallestImageIsReadOnceItIsEnlarged() throws IOException {
        BufferedImage small = read(PngWriter.write(symbol, 64));
        int times = 4;
        BufferedImage shown = new BufferedImage(64 * times, 64 * times, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = shown.createGraphics();
        pen.drawImage(small, 0, 0, 64 * times, 64 * times, null);
        pen.dispose();
        assertThat(Decoders.zxing(shown)).isEqualTo(URL);
        assertThat(Decoders.boofcv(shown)).isEqualTo(URL);
    }

    @Test
    void imageSaysItsResolutionAndIsSmall() {
        byte[] png = PngWriter.write(symbol, 1024);
        byte[] threeHundredDotsAnInch = {'p', 'H', 'Y', 's', 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1};
        assertThat(png).containsSequence(threeHundredDotsAnInch);
        assertThat(png.length).isLessThan(4_000);
        assertThat(Arrays.equals(png, PngWriter.write(symbol, 1024))).isTrue();
    }

    @Test
    void moduleIsNeverLessThanAPixel() {
        assertThatThrownBy(() -> PngWriter.write(symbol, symbol.fullSide() - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
